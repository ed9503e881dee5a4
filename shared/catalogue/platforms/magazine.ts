import type { Platform } from "../platform.ts";

export const magazine: Platform = {
  name: "Magazine",
  aliases: [
    "Magazines",
    "Print magazine",
    "Print magazines",
    "Trade magazine",
    "Trade magazines",
    "Magazine article",
    "Magazine articles",
  ],
  addresses: [],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["no", "press law and editors' codes, such as IPSO's: the editor decides"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["one-way..mostly one-way", "judgement: articles speak; a few letters are printed"],
        audienceMeets: ["none|sees replies", "magazines' pages on readers' letters"],
        replies: ["none|comments", "magazines' pages on readers' letters; websites often have none"],
        privateMessages: ["none", "magazines' help pages: no messages between readers"],
        reshare: ["link or forward", "paper copies are handed on, web articles have links"],
        groups: ["none", "no member groups documented"],
        defaultVisibility: ["public", "sold to anybody at newsstands and by subscription"],
        discovery: ["recommended to strangers", "judgement: editors put it before all readers of the issue"],
        connectionModel: [
          "none|address list",
          "magazines' help pages: single copies and delivered subscriptions",
        ],
        connectionsVisible: ["no", "GDPR: subscriber lists are personal data of the publisher"],
        profileDepth: ["none", "bylines of authors only, no profiles of readers"],
        identityPolicy: ["verified", "press law, imprint duty; contributors have contracts"],
        feedOrder: ["n/a", "pages set by editors, no feed"],
        trendTools: ["none", "themes chosen by editors, no list of trends"],
        ads: ["by deal", "magazines' media kits and rate cards"],
        creatorPay: ["none", "fees by contract only; no pay scheme open to all"],
        actionLinks: ["link in post|none", "websites link, printed pages cannot"],
        audienceSize: ["5000..100000", "judgement: circulation audits (ABC, IVW) and part reading each page"],
        audienceFocus: ["broad interest", "judgement: fashion, cooking, cars or a trade"],
        ties: ["strangers|shared interest", "judgement: strangers who share the magazine's subject"],
        advice: ["rare", "judgement: an advice column at most"],
        purpose: ["masses", "judgement: to entertain, inform and inspire many"],
        polish: ["polished", "judgement: edited, photographed and designed"],
        topicTurnover: ["weeks", "judgement: weekly or monthly issues"],
        celebrity: ["common", "judgement: stars on many covers; trade titles less so"],
        hoursPerWeek: [40, "judgement: a title needs an editorial team"],
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
            audienceMeets: ["none", "magazines' media kits: ads have no comment section"],
            replies: ["none", "magazines' media kits: ads have no comment section"],
            connectionModel: ["none", "magazines' media kits: space bought per issue"],
            ties: ["strangers", "judgement: readers did not ask for the advertiser"],
            hoursPerWeek: [2, "judgement: design and booking"],
            monthsToAudience: [0, "judgement: paid reach starts at once"],
          },
        },
      ],
    },
  ],
};
