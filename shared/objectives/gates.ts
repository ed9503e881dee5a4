import type { Gate } from "./objective.ts";

/** Gates that several objectives share. */

export const noAds: Gate = {
  when: [{ feature: "ads", values: ["none"] }],
  closes: "paid reach",
  because: "No reach can be bought there",
};

export const noAnswers: Gate = {
  when: [
    { feature: "replies", values: ["none"] },
    { feature: "privateMessages", values: ["none"] },
  ],
  closes: "objective",
  because: "Nobody can answer there, in public or in private",
};
