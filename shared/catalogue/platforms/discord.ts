import type { Platform } from "../platform.ts";

export const discord: Platform = {
  name: "Discord",
  aliases: ["Discord app", "Discord chat"],
  addresses: ["discord.com", "discord.gg", "discordapp.com"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "Discord Help Center: anybody may open a server"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["mostly two-way", "judgement: most messages answer somebody, plus announcements"],
        audienceMeets: [
          "can contact each other",
          "Discord Help Center: members see and can message each other",
        ],
        replies: ["threads", "Discord Help Center, page on threads and replies"],
        privateMessages: [
          "open..main thing",
          "Discord Help Center: messages among members; servers are closed groups",
        ],
        reshare: ["link or forward", "Discord Help Center, page on forwarding messages"],
        groups: ["central", "Discord Help Center: servers are the whole of Discord"],
        defaultVisibility: ["members", "Discord Help Center: channels are seen by members of the server"],
        discovery: ["address needed", "Discord Help Center: invitation links; Server Discovery for some"],
        connectionModel: ["group", "Discord Help Center, page on joining a server"],
        connectionsVisible: [
          "own list",
          "Discord Help Center: friends list is one's own, shared friends shown",
        ],
        profileDepth: ["short", "Discord Help Center, page on profiles: about me and links"],
        identityPolicy: ["pseudonym", "Discord Help Center, page on usernames"],
        feedOrder: ["chronological", "Discord apps: messages of a channel in order of time"],
        trendTools: ["none", "Discord Help Center documents no list of trends"],
        ads: ["by deal", "Discord advertising pages: sponsored Quests by agreement"],
        creatorPay: ["revenue share", "Discord Help Center, server subscriptions: share to the owner"],
        actionLinks: ["link in post", "Discord Help Center: links and embeds in messages"],
        audienceSize: ["30..500", "judgement: active part of a server of some thousand members"],
        audienceFocus: ["niche", "judgement: one game, hobby or product per server"],
        ties: ["shared interest", "judgement: members share a subject"],
        advice: ["sometimes", "judgement: help channels beside chat"],
        purpose: ["mixed", "judgement: announcements beside talk of members"],
        polish: ["casual", "judgement: written as one speaks"],
        topicTurnover: ["days", "judgement: chat moves on within days"],
        celebrity: ["rare", "judgement: some streamers' servers"],
        hoursPerWeek: [12, "judgement: daily presence and moderation"],
        monthsToAudience: ["3..6", "judgement: members come from another audience"],
      },
    },
  ],
  uses: [
    {
      name: "server",
      aliases: ["servers", "community", "community server", "group", "groups", "channel", "channels"],
      addresses: ["discord.com/servers", "discord.com/invite"],
      rows: [
        {
          asOf: "2026",
          features: {
            privateMessages: ["open", "Discord Help Center: members of a server can message each other"],
            hoursPerWeek: [15, "judgement: moderation, events and answers"],
            monthsToAudience: [6, "judgement: a new server from nothing"],
          },
        },
      ],
    },
    {
      name: "direct messages",
      aliases: [
        "direct message",
        "DM",
        "DMs",
        "messages",
        "messaging",
        "private messages",
        "private message",
        "group DM",
      ],
      addresses: ["discord.com/channels/@me"],
      rows: [
        {
          asOf: "2026",
          features: {
            talkDirection: ["two-way", "judgement: a conversation of two or a few"],
            audienceMeets: [
              "none..can contact each other",
              "Discord Help Center: two people, or a group message",
            ],
            replies: ["none", "Discord Help Center, direct messages: not in the open"],
            privateMessages: ["main thing", "Discord Help Center, page on direct messages"],
            groups: ["none", "Discord Help Center: direct messages stand outside servers"],
            defaultVisibility: ["participants", "Discord Help Center, page on direct messages"],
            connectionModel: ["mutual", "Discord Help Center: friends, or members of a shared server"],
            ads: ["none", "no paid placement inside messages documented"],
            audienceSize: ["1..10", "judgement: one person or a small group"],
            audienceFocus: ["chosen people", "judgement: particular people"],
            ties: [
              "shared interest..friends family neighbours",
              "judgement: friends and members of the same server",
            ],
            purpose: ["interpersonal", "judgement: from person to person"],
            celebrity: ["none", "judgement: private talk"],
            hoursPerWeek: [3, "judgement: answering daily"],
            monthsToAudience: ["0..1", "judgement: each contact is reached at once"],
          },
        },
      ],
    },
  ],
};
