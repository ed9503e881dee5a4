import { ordinal } from "./feature.ts";

export const audienceMeets = ordinal({
  id: "audienceMeets",
  title: "Audience meets",
  question: "Can the people you reach notice and reach each other there?",
  basis: "fact",
  setBy: "use",
  levels: [
    { value: "none", meaning: "they do not know of each other", example: "newsletter, search ad" },
    {
      value: "counts only",
      meaning: "they see how many others there are, not who",
      example: "podcast with follower numbers",
    },
    { value: "sees replies", meaning: "they see what others answered", example: "comments under a video" },
    {
      value: "can contact each other",
      meaning: "they can address each other directly",
      example: "LinkedIn group, forum",
    },
  ],
});
