import type { Platform } from "../platform.ts";

export const etsy: Platform = {
  name: "Etsy",
  aliases: ["Etsy.com", "Etsy marketplace", "Etsy store"],
  addresses: ["etsy.com", "etsy.me"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "Etsy Help: anybody who passes verification may open a shop"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["mostly one-way", "judgement: shops describe, buyers review"],
        audienceMeets: ["sees replies", "Etsy Help, page on reviews"],
        replies: ["comments", "Etsy Help, page on reviews and shop responses"],
        privateMessages: ["open", "Etsy Help, page on Messages"],
        reshare: ["link or forward", "Etsy Help, page on sharing listings"],
        groups: ["some", "Etsy Community Policy, sections on Forums and Teams"],
        defaultVisibility: ["public", "listings open without an account"],
        discovery: ["recommended to strangers", "Etsy Help, pages on search and recommendations"],
        connectionModel: ["one-way follow", "Etsy Help, page on following shops and favourites"],
        connectionsVisible: ["everyone's list", "Etsy Help, page on public profile and favourites privacy"],
        profileDepth: ["short", "Etsy Help, page on public profile"],
        identityPolicy: ["verified|pseudonym", "Etsy Help: sellers are verified, members show any name"],
        feedOrder: ["ranked", "Etsy Help, page on how search works"],
        trendTools: ["list", "Etsy Seller Handbook, trend reports"],
        ads: ["self-serve", "Etsy Help, page on Etsy Ads"],
        creatorPay: ["none", "Etsy Fees & Payments Policy: sales only, no pay for publishing"],
        actionLinks: ["shop or form in place", "listings with a buy button"],
        audienceSize: ["30..500", "judgement: monthly viewers of a listing"],
        audienceFocus: ["broad interest", "judgement: handmade, vintage, gifts"],
        ties: ["strangers|shared interest", "judgement: buyers are strangers who like handmade things"],
        advice: ["rare", "judgement: buyers come to buy"],
        purpose: ["masses..mixed", "judgement: listings for anybody, talk about custom orders"],
        polish: ["polished", "judgement: arranged photographs"],
        topicTurnover: ["months", "judgement: seasons and lasting products"],
        celebrity: ["rare", "judgement: makers are little known"],
        hoursPerWeek: [8, "judgement: listings, messages, photographs"],
        monthsToAudience: ["6..12", "judgement: ranking follows sales and reviews"],
      },
    },
  ],
  uses: [
    {
      name: "shop",
      aliases: ["shops", "listing", "listings", "seller shop"],
      addresses: ["etsy.com/shop", "etsy.com/listing"],
      rows: [
        {
          asOf: "2026",
          features: {
            groups: ["none", "Etsy Help: a shop has followers, no members"],
            audienceFocus: ["niche", "judgement: one shop, one kind of goods"],
          },
        },
      ],
    },
    {
      name: "ads",
      aliases: ["ad", "advertising", "offsite ads"],
      addresses: ["etsy.com/your/shops/me/advertising"],
      rows: [
        {
          asOf: "2026",
          features: {
            talkDirection: ["one-way", "judgement: the advertiser speaks"],
            privateMessages: ["none", "Etsy Help, page on Etsy Ads names no messages"],
            groups: ["none", "Etsy Help, page on Etsy Ads names no groups"],
            connectionModel: ["none", "Etsy Help: an ad makes no connection"],
            audienceSize: ["1000..20000", "judgement: impressions bought by a small shop"],
            ties: ["strangers", "judgement: those reached do not know the advertiser"],
            purpose: ["masses", "judgement: one message for many"],
            topicTurnover: ["weeks", "judgement: campaigns run for weeks"],
            hoursPerWeek: [1, "judgement: a daily budget, seldom changed"],
            monthsToAudience: [0, "judgement: paid reach starts at once"],
          },
        },
      ],
    },
  ],
};
