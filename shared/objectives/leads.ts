import { noAds } from "./gates.ts";
import { actionLinks, paidReach } from "./lines.ts";
import { objective } from "./objective.ts";

/**
 * After Chaffey's RACE (2010), stage "act": a contact who may become a customer; and Court and others, "The consumer decision
 * journey" (McKinsey Quarterly, 2009), on people who evaluate actively.
 */
export const leads = objective({
  id: "leads",
  title: "Leads",
  meaning: "People leave their contact details or ask for an offer.",
  stage: "act",
  media: ["paid", "owned", "shared"],
  broadcastShare: 0.5,
  lines: [
    actionLinks({
      weight: 4,
      values: { "shop or form in place": 1, "link in post": 0.75, "profile link only": 0.25, none: 0 },
      because: "a form in place loses fewest on the way",
    }),
    paidReach({ weight: 2, because: "the people who fit can be picked and paid for" }),
    {
      dimension: "audienceWidth",
      pole: "narrow",
      weight: 2,
      because: "a narrow audience holds more who fit",
    },
    { dimension: "directTalk", pole: "in private", weight: 2, because: "an enquiry is a private matter" },
    {
      dimension: "adviceAmongPeers",
      pole: "advice",
      weight: 1,
      because: "who asks for advice is about to choose",
    },
  ],
  gates: [noAds],
  kpis: {
    broadcast: ["leads", "cost of a lead", "share of leads that fit"],
    connect: ["enquiries", "first talks agreed"],
  },
  advice: {
    broadcast: "offer something worth an address, such as a guide, a trial or a date, with a short form",
    connect: "answer those who look for a solution, and offer a talk",
  },
});
