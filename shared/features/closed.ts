import { date } from "./feature.ts";

export const closed = date({
  id: "closed",
  title: "Closed",
  question: "When did it close, if it is gone?",
  basis: "fact",
  setBy: "platform",
  example: "2019-04-02 (Google+)",
});
