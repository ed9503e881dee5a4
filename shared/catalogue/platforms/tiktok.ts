import type { Platform } from "../platform.ts";

export const tiktok: Platform = {
  name: "TikTok",
  aliases: ["Tik Tok", "TT"],
  addresses: ["tiktok.com", "m.tiktok.com", "vm.tiktok.com"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "TikTok Support, page on creating an account"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["mostly one-way", "judgement: most watch; some comments get a reply"],
        audienceMeets: ["sees replies", "TikTok Support, page on comments; messages are limited"],
        replies: ["comments", "TikTok Support, page on commenting (one level of replies)"],
        privateMessages: ["limited", "TikTok Support, page on direct messages: age 16, friends, requests"],
        reshare: ["one tap to followers", "TikTok Support, page on reposts"],
        groups: ["none", "no member groups documented; only group chats"],
        defaultVisibility: ["public", "TikTok Support: accounts of adults are public by default"],
        discovery: [
          "recommended to strangers",
          'TikTok newsroom: "How TikTok recommends videos #ForYou", 2020',
        ],
        connectionModel: ["one-way follow", "TikTok Support, page on following"],
        connectionsVisible: [
          "everyone's list",
          "TikTok Support, page on following list privacy: visible by default",
        ],
        profileDepth: ["short", "TikTok Support, page on setting up your profile"],
        identityPolicy: ["pseudonym", "TikTok Support, page on user names; no real name asked"],
        feedOrder: ["ranked", 'TikTok newsroom: "How TikTok recommends videos #ForYou", 2020'],
        trendTools: ["central", "TikTok Creative Center, trends; sounds and hashtags drive videos"],
        ads: ["self-serve", "TikTok Business Help Center, Ads Manager"],
        creatorPay: ["revenue share", "TikTok Support, Creator Rewards Program"],
        actionLinks: ["profile link only", "TikTok Support, page on the link in bio"],
        audienceSize: ["200..5000", "judgement: views of a video of an active small account"],
        audienceFocus: ["general", "judgement: no subject sets its members apart"],
        ties: ["strangers", "judgement: the For You feed shows strangers"],
        advice: ["rare", "judgement: searched for tips, few ask each other"],
        purpose: ["masses", "judgement: videos to entertain anybody"],
        polish: ["mixed", "judgement: phone takes beside edited clips"],
        topicTurnover: ["days", "judgement: sounds and trends of some days"],
        celebrity: ["dominant", "judgement: creators are what most come for"],
        hoursPerWeek: [8, "judgement: three to five clips a week and comments"],
        monthsToAudience: ["3..9", "judgement: recommendations shorten the start"],
      },
    },
  ],
  uses: [
    {
      name: "videos",
      aliases: ["video", "post", "posts", "clips", "account", "profile", "feed", "organic"],
      names: ["TikToks"],
      rows: [
        {
          asOf: "2026",
          features: {
            hoursPerWeek: [7, "judgement: three to five clips a week and comments"],
          },
        },
      ],
    },
    {
      name: "live",
      aliases: ["livestream", "livestreams", "live stream", "live streams", "live streaming"],
      addresses: ["tiktok.com/live"],
      rows: [
        {
          asOf: "2026",
          features: {
            talkDirection: ["even", "judgement: hosts answer the chat throughout"],
            reshare: ["link or forward", "TikTok Support, page on sharing a LIVE"],
            actionLinks: [
              "shop or form in place|profile link only",
              "TikTok Shop documentation, LIVE shopping where available",
            ],
            audienceSize: ["20..500", "judgement: viewers of a stream of a small account"],
            ties: ["strangers|shared interest", "judgement: passers-by and regulars"],
            polish: ["casual", "judgement: unedited, as one speaks"],
          },
        },
      ],
    },
    {
      name: "ads",
      aliases: ["ad", "advertising", "advertisement", "advertisements", "Spark Ads", "in-feed ads", "paid"],
      addresses: ["ads.tiktok.com"],
      rows: [
        {
          asOf: "2026",
          features: {
            talkDirection: ["one-way..mostly one-way", "judgement: comments are possible, few are answered"],
            privateMessages: ["none", "judgement: an ad leads to a site or form, seldom to messages"],
            reshare: ["link or forward", "TikTok Business Help Center, in-feed ads can be shared"],
            defaultVisibility: ["members", "TikTok Business Help Center, ad targeting"],
            connectionModel: ["none", "TikTok Business Help Center: delivery by targeting"],
            actionLinks: [
              "shop or form in place",
              "TikTok Business Help Center, lead generation instant forms",
            ],
            audienceSize: ["5000..50000", "judgement: small budget of some hundred dollars"],
            audienceFocus: ["broad interest", "judgement: targeting by interests and look-alikes"],
            polish: ["polished..mixed", "judgement: produced clips made to look like ordinary ones"],
            topicTurnover: ["days..weeks", "judgement: creatives wear out within weeks"],
            celebrity: ["common", "judgement: many ads are made with creators"],
            hoursPerWeek: [5, "judgement: fresh clips, tests and reading results"],
            monthsToAudience: [0, "judgement: paid reach starts at once"],
          },
        },
      ],
    },
    {
      name: "Shop",
      aliases: ["Shops", "store", "affiliate", "affiliates", "shopping"],
      addresses: ["shop.tiktok.com", "tiktok.com/shop"],
      rows: [
        {
          asOf: "2026",
          features: {
            privateMessages: ["open", "TikTok Shop documentation, buyers write to the shop"],
            reshare: ["link or forward", "TikTok Support, page on sharing products"],
            connectionModel: ["none..one-way follow", "TikTok Shop documentation: buying needs no follow"],
            actionLinks: ["shop or form in place", "TikTok Shop documentation, checkout in the app"],
            audienceFocus: ["broad interest", "judgement: buyers of a kind of goods"],
            topicTurnover: ["days..weeks", "judgement: products trend for some weeks"],
            hoursPerWeek: [15, "judgement: listings, creators, orders and service"],
            monthsToAudience: ["2..6", "judgement: affiliates bring buyers soon"],
          },
        },
      ],
    },
  ],
};
