import type { Platform } from "../platform.ts";

export const signal: Platform = {
  name: "Signal",
  aliases: ["Signal Messenger", "Signal Private Messenger", "Signal app", "Signal chat", "Signal chats"],
  addresses: ["signal.org", "signal.me"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "Signal Support: anybody with a phone number can register"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["two-way", "judgement: a conversation of two or a few"],
        audienceMeets: ["can contact each other", "Signal Support, page on group chats"],
        replies: ["none", "Signal Support: messages are not in the open"],
        privateMessages: ["main thing", "Signal Support: private, encrypted messages"],
        reshare: ["link or forward", "Signal Support, page on forwarding messages"],
        groups: ["some", "Signal Support, page on group chats"],
        defaultVisibility: ["participants", "Signal Support: only those in the chat can read"],
        discovery: ["address needed", "Signal Support: a number, username or link is needed"],
        connectionModel: ["mutual", "Signal Support, page on profiles and message requests"],
        connectionsVisible: ["own list", "Signal Support: contacts stay on one's own phone"],
        profileDepth: ["name", "Signal Support: profile with name, picture, optional about line"],
        identityPolicy: ["pseudonym", "Signal blog, February 2024: phone number hidden by default"],
        feedOrder: ["chronological", "Signal apps: chats with newest messages first"],
        trendTools: ["none", "Signal Support documents no trends"],
        ads: ["none", "Signal Foundation: no ads"],
        creatorPay: ["none", "Signal Support documents no pay for writers"],
        actionLinks: ["link in post", "Signal Support, page on link previews"],
        audienceSize: ["1..10", "judgement: one person or a small group"],
        audienceFocus: ["chosen people", "judgement: particular people"],
        ties: ["friends family neighbours", "judgement: mostly friends and family"],
        advice: ["sometimes", "judgement: friends ask each other"],
        purpose: ["interpersonal", "judgement: from person to person"],
        polish: ["casual", "judgement: written as one speaks"],
        topicTurnover: ["days", "judgement: daily life"],
        celebrity: ["none", "judgement: private talk"],
        hoursPerWeek: [2, "judgement: answering daily"],
        monthsToAudience: ["0..1", "judgement: each contact is reached at once"],
      },
    },
  ],
  uses: [
    {
      name: "group",
      aliases: ["groups", "group chat", "group chats"],
      addresses: ["signal.group"],
      rows: [
        {
          asOf: "2026",
          features: {
            replies: ["comments", "Signal Support: quoted replies before the whole group"],
            groups: ["central", "Signal Support, page on group chats"],
            connectionModel: ["group", "Signal Support, page on joining groups by link or invitation"],
            audienceSize: ["10..100", "judgement: groups of friends, parents or volunteers"],
            ties: [
              "acquaintances..friends family neighbours",
              "judgement: people who know each other from real life",
            ],
            topicTurnover: ["days..weeks", "judgement: plans and news of one group"],
            hoursPerWeek: [3, "judgement: reading and answering"],
          },
        },
      ],
    },
  ],
};
