import { dimension } from "./dimension.ts";

export const revenue = dimension({
  id: "revenue",
  title: "Revenue",
  question: "How much commerce is built in: paid reach and pay for those who publish?",
  poles: ["commercial", "not commercial"],
  reads: [
    { feature: "ads", weight: 1 },
    { feature: "creatorPay", weight: 1 },
  ],
  reasons: [
    "Commerce is built in (advertising {ads}, creator pay {creatorPay})",
    "Hardly any commerce (advertising {ads}, creator pay {creatorPay})",
  ],
});
