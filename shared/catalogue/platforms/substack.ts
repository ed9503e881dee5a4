import type { Platform } from "../platform.ts";

export const substack: Platform = {
  name: "Substack",
  aliases: ["Sub stack", "Substack page"],
  addresses: ["substack.com"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "Substack Help Center: start a publication"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["mostly one-way", "judgement: issues with comments, some answered"],
        audienceMeets: [
          "can contact each other",
          "Substack Help Center: comments, notes and direct messages",
        ],
        replies: ["threads", "Substack Help Center: comments with replies"],
        privateMessages: ["open", "Substack Help Center: direct messages, others land in requests"],
        reshare: ["one tap to followers", "Substack Help Center: restack"],
        groups: ["none", "chats belong to publications, no groups to join otherwise"],
        defaultVisibility: ["public", "Substack Help Center: posts for everyone unless for paid subscribers"],
        discovery: ["recommended to strangers", "Substack Help Center: recommendations and Home feed"],
        connectionModel: [
          "address list|one-way follow",
          "Substack Help Center: subscribers by email, followers in the app",
        ],
        connectionsVisible: [
          "everyone's list",
          "Substack Help Center: reads shown on the profile by default",
        ],
        profileDepth: ["short", "Substack Help Center: profile with short text and links"],
        identityPolicy: ["pseudonym", "Substack terms: pen names allowed"],
        feedOrder: ["mixed", "Substack Help Center: inbox by time, Home feed ranked"],
        trendTools: ["list", "Substack leaderboards: rising and bestselling"],
        ads: ["by deal", "Substack 2025: sponsorship pilot; writers sell their own"],
        creatorPay: ["revenue share", "Substack Help Center: paid subscriptions, ten percent fee"],
        actionLinks: [
          "shop or form in place",
          "Substack Help Center: subscribe and payment buttons in posts",
        ],
        audienceSize: ["100..3000", "judgement: list of a typical active writer"],
        audienceFocus: ["broad interest|niche", "judgement: one subject or one writer's view"],
        ties: ["shared interest", "judgement: strangers interested in the subject"],
        advice: ["rare", "judgement: read rather than ask"],
        purpose: ["masses", "judgement: essays and news for many"],
        polish: ["mixed", "judgement: edited issues beside quick notes"],
        topicTurnover: ["weeks", "judgement: essays and series, some news"],
        celebrity: ["common", "judgement: known journalists lead the leaderboards"],
        hoursPerWeek: ["6..12", "judgement: a weekly issue, notes and comments"],
        monthsToAudience: ["6..18", "judgement: recommendations speed up a list"],
      },
    },
  ],
  uses: [
    {
      name: "newsletter",
      aliases: ["newsletters", "publication", "publications", "issue", "issues", "email"],
      rows: [
        {
          asOf: "2026",
          features: {
            audienceMeets: ["sees replies", "Substack Help Center: comments under a post"],
            privateMessages: ["limited", "judgement: readers can answer the email, writer decides"],
            reshare: [
              "link or forward|one tap to followers",
              "Substack Help Center: forwarded email or restack",
            ],
            connectionModel: ["address list", "Substack Help Center: export of the subscriber list"],
            polish: ["polished", "judgement: written and edited before sending"],
            hoursPerWeek: ["5..10", "judgement: one issue a week"],
          },
        },
      ],
    },
    {
      name: "Notes",
      aliases: ["note"],
      addresses: ["substack.com/notes"],
      rows: [
        {
          asOf: "2026",
          features: {
            talkDirection: ["even", "judgement: short posts and many replies"],
            connectionModel: ["one-way follow", "Substack Help Center: followers see notes"],
            ads: ["none", "no paid notes are documented"],
            actionLinks: ["link in post", "Substack Help Center: links in notes"],
            audienceSize: ["50..2000", "judgement: followers and recommended readers"],
            audienceFocus: ["general..broad interest", "judgement: readers and writers of all subjects"],
            advice: ["sometimes", "judgement: writers ask each other"],
            polish: ["casual", "judgement: a few lines as one speaks"],
            topicTurnover: ["days", "judgement: talk of the day among writers"],
            hoursPerWeek: ["2..5", "judgement: daily notes and replies"],
            monthsToAudience: ["3..9", "judgement: the feed shows notes to strangers"],
          },
        },
      ],
    },
    {
      name: "chat",
      aliases: ["chats", "chat thread", "subscriber chat"],
      addresses: ["substack.com/chat"],
      rows: [
        {
          asOf: "2026",
          features: {
            talkDirection: ["even..mostly two-way", "judgement: writer starts threads, subscribers answer"],
            reshare: ["link or forward", "Substack Help Center: share a chat thread by link"],
            groups: ["central", "Substack Help Center: a chat is one group of subscribers"],
            defaultVisibility: [
              "subscribers",
              "Substack Help Center: chat for subscribers or paid subscribers",
            ],
            discovery: ["address needed", "judgement: found through the publication one subscribes to"],
            connectionModel: ["group", "Substack Help Center: join the chat of a publication"],
            ads: ["none", "no paid reach in chats is documented"],
            actionLinks: ["link in post", "Substack Help Center: links in chat"],
            audienceSize: ["20..300", "judgement: the part of the subscribers who open it"],
            audienceFocus: ["niche", "judgement: subscribers of one publication"],
            advice: ["sometimes", "judgement: questions to the writer and each other"],
            purpose: ["mixed", "judgement: talk among regulars"],
            polish: ["casual", "judgement: written as one speaks"],
            topicTurnover: ["days", "judgement: threads of the week"],
            celebrity: ["rare", "judgement: besides the writer hardly anybody known"],
            hoursPerWeek: ["2..5", "judgement: threads and answers"],
            monthsToAudience: ["3..12", "judgement: needs a list of subscribers first"],
          },
        },
      ],
    },
  ],
};
