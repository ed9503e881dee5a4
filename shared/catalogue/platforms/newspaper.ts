import type { Platform } from "../platform.ts";

export const newspaper: Platform = {
  name: "Newspaper",
  aliases: [
    "Newspapers",
    "Daily newspaper",
    "Daily newspapers",
    "Local newspaper",
    "Local newspapers",
    "Local paper",
    "Newspaper article",
    "Newspaper articles",
  ],
  addresses: [],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["no", "press law and editors' codes, such as IPSO's: the editor decides"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["one-way..mostly one-way", "judgement: articles speak; a few letters are printed"],
        audienceMeets: ["none|sees replies", "newspapers' pages on readers' letters and comment rules"],
        replies: ["none|comments", "newspapers' pages on readers' letters and comment rules"],
        privateMessages: ["none", "newspapers' help pages: no messages between readers"],
        reshare: ["link or forward", "newspapers' help pages on sharing or gifting articles"],
        groups: ["none", "no member groups documented"],
        defaultVisibility: ["public", "sold to anybody; many websites ask for a subscription"],
        discovery: ["recommended to strangers", "judgement: editors put it before all readers of the paper"],
        connectionModel: [
          "none|address list",
          "newspapers' help pages: single copies and delivered subscriptions",
        ],
        connectionsVisible: ["no", "GDPR: subscriber lists are personal data of the publisher"],
        profileDepth: ["none", "bylines of authors only, no profiles of readers"],
        identityPolicy: ["verified", "press law, imprint duty; letters need name and address"],
        feedOrder: ["n/a", "pages set by editors, no feed"],
        trendTools: ["list|none", "newspaper websites' most-read lists; print has none"],
        ads: ["by deal", "newspapers' media kits and rate cards"],
        creatorPay: ["none", "fees by contract only; no pay scheme open to all"],
        actionLinks: ["link in post|none", "websites link, printed pages cannot"],
        audienceSize: [
          "10000..100000",
          "judgement: circulation audits (ABC, IVW) and part reading each page",
        ],
        audienceFocus: ["general", "judgement: something for every reader of a place"],
        ties: ["strangers", "judgement: readers know neither sender nor each other"],
        advice: ["rare", "judgement: an advice column at most"],
        purpose: ["masses", "judgement: to inform many"],
        polish: ["polished", "judgement: edited and laid out"],
        topicTurnover: ["days", "judgement: yesterday's news gives way daily"],
        celebrity: ["common", "judgement: politicians, sportsmen and stars fill many pages"],
        hoursPerWeek: [40, "judgement: a title needs a full newsroom"],
        monthsToAudience: [24, "judgement: a new title from nothing"],
      },
    },
  ],
  uses: [
    {
      name: "ads",
      aliases: ["ad", "advert", "adverts", "advertising", "advertisement", "advertisements"],
      rows: [
        {
          asOf: "2026",
          features: {
            talkDirection: ["one-way", "judgement: an ad takes no answer"],
            audienceMeets: ["none", "newspapers' media kits: ads have no comment section"],
            replies: ["none", "newspapers' media kits: ads have no comment section"],
            connectionModel: ["none", "newspapers' media kits: space bought per issue"],
            topicTurnover: ["weeks", "judgement: campaigns run for weeks"],
            celebrity: ["rare", "judgement: some ads use them, most do not"],
            hoursPerWeek: [2, "judgement: design and booking"],
            monthsToAudience: [0, "judgement: paid reach starts at once"],
          },
        },
      ],
    },
  ],
};
