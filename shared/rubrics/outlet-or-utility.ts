import { defaults } from "./defaults.ts";
import type { Rubric } from "./rubric.ts";

export const outletOrUtility: Rubric = {
  id: "outlet-or-utility",
  version: "1",
  title: "Outlet or utility",
  source:
    "“Social Media V.S. Social Networking”, a marketer's post without a date, after Lon S. Cohen and Mark Stelzner as quoted there",
  argues:
    "One kind of site hands messages out and gives people something to talk about; the other is a tool that links people who care for the same things. What the makers built decides how it is used. When friends hand a message on to friends, that is networking. The post gives no weights, so all count the same.",
  judges: "platform",
  dimensions: [
    { dimension: "outletOrUtility", networking: "utility", weight: 1 },
    { dimension: "communities", networking: "groups", weight: 1 },
    { dimension: "passingOn", networking: "travels on", weight: 1 },
    { dimension: "publicDiscussion", networking: "no discussion", weight: 1 },
  ],
  ...defaults,
  contradictions: [
    "It counts passing on as networking, while “Broadcast or connect” and “One way or two way” count it as media.",
    "It judges what the makers built, while “Broadcast or connect” judges how a site is used.",
  ],
};
