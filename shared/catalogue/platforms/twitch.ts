import type { Platform } from "../platform.ts";

export const twitch: Platform = {
  name: "Twitch",
  aliases: ["Twitch TV"],
  addresses: ["twitch.tv", "m.twitch.tv"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "Twitch terms of service: anybody aged 13 may stream"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["even", "judgement: the streamer talks and answers the chat"],
        audienceMeets: ["can contact each other", "Twitch Help, pages on chat and Whispers"],
        replies: ["comments", "Twitch Help, page on chat replies"],
        privateMessages: ["limited..open", "Twitch Help, page on Whispers and blocking strangers"],
        reshare: ["link or forward", "Twitch Help, page on sharing clips"],
        groups: ["none", "Communities were removed in 2018, Twitch blog"],
        defaultVisibility: ["public", "streams open without an account"],
        discovery: [
          "recommended to strangers",
          "Twitch Help, page on recommendations and the Discovery Feed",
        ],
        connectionModel: ["one-way follow", "Twitch Help, page on following"],
        connectionsVisible: ["count", "Twitch developer announcement on follows data, 2023"],
        profileDepth: ["short", "Twitch Help, page on channel page and panels"],
        identityPolicy: ["pseudonym", "Twitch Help, page on usernames and display names"],
        feedOrder: ["ranked", "Twitch Help: directories by viewers or recommendation"],
        trendTools: ["list", "Twitch directory: categories by viewers"],
        ads: ["self-serve|by deal", "Amazon Ads help: self-service display, otherwise sales team"],
        creatorPay: ["revenue share", "Twitch Help, pages on Affiliate and Partner programmes"],
        actionLinks: ["link in post", "Twitch Help, page on panels and chat links"],
        audienceSize: ["5..200", "judgement: most regular streams have tens of viewers"],
        audienceFocus: ["broad interest", "judgement: gaming and live talk"],
        ties: ["shared interest", "Hamilton, Garretson and Kerne (2014), study of Twitch communities"],
        advice: ["sometimes", "judgement: chat asks about games and gear"],
        purpose: ["masses", "judgement: a show for whoever tunes in"],
        polish: ["casual", "judgement: live and unscripted"],
        topicTurnover: ["days", "judgement: games and talking points change within days"],
        celebrity: ["dominant", "judgement: most watching goes to known streamers"],
        hoursPerWeek: [20, "judgement: three or four long streams a week"],
        monthsToAudience: ["12..24", "judgement: small channels are hard to find"],
      },
    },
  ],
  uses: [
    {
      name: "live channel",
      aliases: ["channel", "channels", "stream", "streams", "live stream", "livestream", "live"],
      rows: [
        {
          asOf: "2026",
          features: {},
        },
      ],
    },
    {
      name: "ads",
      aliases: ["ad", "advertising", "pre-roll", "pre-rolls", "video ads"],
      rows: [
        {
          asOf: "2026",
          features: {
            talkDirection: ["one-way", "judgement: the advertiser speaks"],
            audienceMeets: ["none", "Twitch Help: an ad break has no chat of its own"],
            replies: ["none", "Twitch Help, page on ads: no answer to an ad"],
            privateMessages: ["none", "Twitch Help, page on ads names no messages"],
            reshare: ["none", "Twitch Help, page on ads: nothing to pass on"],
            connectionModel: ["none", "Twitch Help, page on ads: no connection is made"],
            audienceSize: ["10000..200000", "judgement: people reached by a small campaign"],
            ties: ["strangers", "judgement: the viewers do not know the advertiser"],
            advice: ["rare", "judgement: nobody asks under an ad"],
            polish: ["polished", "judgement: produced spots"],
            topicTurnover: ["weeks", "judgement: campaigns run for weeks"],
            celebrity: ["rare", "judgement: brands speak, some with stars"],
            hoursPerWeek: [3, "judgement: watching and adjusting a campaign"],
            monthsToAudience: [0, "judgement: paid reach starts at once"],
          },
        },
      ],
    },
  ],
};
