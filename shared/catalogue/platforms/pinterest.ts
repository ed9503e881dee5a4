import type { Platform } from "../platform.ts";

export const pinterest: Platform = {
  name: "Pinterest",
  aliases: ["Pinterest business account", "Pinterest profile"],
  addresses: ["pinterest.com", "pin.it", "pinterest.de", "pinterest.co.uk", "pinterest.fr"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "Pinterest terms of service: anybody aged 13 may register"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["mostly one-way", "judgement: pins are saved far more than answered"],
        audienceMeets: ["sees replies", "Pinterest Help Center, page on comments"],
        replies: ["comments", "Pinterest Help Center, page on comments"],
        privateMessages: ["open", "Pinterest Help Center, page on messages and message requests"],
        reshare: ["one tap to followers", "Pinterest Help Center, page on saving Pins"],
        groups: ["none", "Pinterest Help Center: boards, no groups with members"],
        defaultVisibility: ["public", "Pinterest Help Center: boards are public unless made secret"],
        discovery: ["recommended to strangers", "Pinterest Help Center, page on the home feed"],
        connectionModel: ["one-way follow", "Pinterest Help Center, page on following"],
        connectionsVisible: [
          "everyone's list",
          "Pinterest Help Center: followers and following stand on the profile",
        ],
        profileDepth: ["short", "Pinterest Help Center, page on editing a profile"],
        identityPolicy: ["pseudonym", "Pinterest Help Center, page on name and username"],
        feedOrder: ["ranked", "Pinterest Engineering blog on home feed ranking"],
        trendTools: ["list", "Pinterest Trends tool and the yearly Pinterest Predicts report"],
        ads: ["self-serve", "Pinterest Business Help Center, page on Ads Manager"],
        creatorPay: ["none", "Creator Rewards ended in 2022, Pinterest announcement"],
        actionLinks: ["link in post", "Pinterest Help Center, page on Pin links"],
        audienceSize: ["200..5000", "judgement: impressions of one pin of a small account"],
        audienceFocus: ["broad interest", "judgement: home, fashion, food, crafts"],
        ties: ["strangers|shared interest", "judgement: strangers brought together by a subject at most"],
        advice: ["rare", "judgement: people look ideas up and seldom ask"],
        purpose: ["masses", "judgement: pictures to inspire anybody"],
        polish: ["polished", "judgement: designed pictures"],
        topicTurnover: ["months", "judgement: seasons and lasting subjects"],
        celebrity: ["rare", "judgement: the picture counts, not its maker"],
        hoursPerWeek: [4, "judgement: a batch of pins a week"],
        monthsToAudience: ["6..12", "judgement: pins gather reach by search over months"],
      },
    },
  ],
  uses: [
    {
      name: "pins",
      aliases: ["pin", "post", "posts", "organic pins", "video pins", "board", "boards"],
      names: ["Idea Pins", "Idea Pin", "Rich Pins", "Rich Pin"],
      addresses: ["pinterest.com/pin"],
      rows: [
        {
          asOf: "2026",
          features: {
            hoursPerWeek: [3, "judgement: making and scheduling pins only"],
          },
        },
      ],
    },
    {
      name: "ads",
      aliases: ["ad", "advertising", "promoted pins", "shopping ads"],
      names: ["Promoted Pins", "Promoted Pin"],
      addresses: ["ads.pinterest.com"],
      rows: [
        {
          asOf: "2026",
          features: {
            talkDirection: ["one-way", "judgement: the advertiser speaks"],
            privateMessages: ["none", "Pinterest Business Help Center names no messages from ads"],
            connectionModel: ["none", "Pinterest Business Help Center: an ad makes no connection"],
            audienceSize: ["5000..100000", "judgement: people reached by a small campaign"],
            ties: ["strangers", "judgement: the viewers do not know the advertiser"],
            topicTurnover: ["weeks", "judgement: campaigns run for weeks"],
            hoursPerWeek: [3, "judgement: watching and adjusting a campaign"],
            monthsToAudience: [0, "judgement: paid reach starts at once"],
          },
        },
      ],
    },
    {
      name: "group board",
      aliases: ["group boards", "shared board", "collaborative board"],
      names: ["group board", "group boards"],
      rows: [
        {
          asOf: "2026",
          features: {
            audienceMeets: [
              "can contact each other",
              "Pinterest Help Center: collaborators are listed and may comment",
            ],
            groups: ["some", "Pinterest Help Center, page on group boards"],
            connectionModel: ["group", "Pinterest Help Center, page on joining a group board"],
            ads: ["none", "Pinterest Business Help Center: a board itself cannot be promoted"],
            audienceSize: ["200..3000", "judgement: followers of the board who see a pin"],
            ties: ["shared interest", "judgement: collaborators share the subject of the board"],
            hoursPerWeek: [2, "judgement: a few pins and looking after the board"],
            monthsToAudience: ["1..6", "judgement: an existing board brings its followers"],
          },
        },
      ],
    },
  ],
};
