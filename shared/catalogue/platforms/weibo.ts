import type { Platform } from "../platform.ts";

export const weibo: Platform = {
  name: "Weibo",
  aliases: ["Sina Weibo", "Weibo account", "Weibo page", "Weibo microblog"],
  addresses: ["weibo.com", "weibo.cn", "m.weibo.cn"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "Weibo service agreement: anybody with a phone number may register"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["mostly one-way", "judgement: followers comment, few get a reply"],
        audienceMeets: [
          "can contact each other",
          "Weibo help centre, pages on comments, mentions and private messages",
        ],
        replies: ["comments", "Weibo help centre, page on comments"],
        privateMessages: ["open", "Weibo help centre: messages from strangers land in a separate box"],
        reshare: ["one tap to followers", "Weibo help centre, page on reposts"],
        groups: ["some", "Weibo help centre, pages on super topics and fan groups"],
        defaultVisibility: ["public", "Weibo help centre, page on post visibility"],
        discovery: ["recommended to strangers", "Weibo help centre, page on the recommended feed"],
        connectionModel: ["one-way follow", "Weibo help centre, page on following"],
        connectionsVisible: [
          "everyone's list",
          "Weibo help centre: following and followers stand on the profile",
        ],
        profileDepth: ["short..full", "Weibo help centre, page on profile fields"],
        identityPolicy: [
          "pseudonym",
          "nicknames in front; real names for large accounts since 2023, Weibo announcement",
        ],
        feedOrder: ["mixed", "Weibo help centre: recommended order beside a latest feed"],
        trendTools: ["central", "Weibo hot search list, help centre"],
        ads: ["self-serve", "Weibo advertising centre, pages on promoted posts"],
        creatorPay: ["revenue share", "Weibo help centre, page on the ad sharing programme"],
        actionLinks: ["link in post", "Weibo help centre, page on links and shop windows"],
        audienceSize: ["500..10000", "judgement: views of a post of a middling account"],
        audienceFocus: ["general", "judgement: used by the public at large"],
        ties: ["strangers", "judgement: followers and stars do not know each other"],
        advice: ["sometimes", "judgement: questions appear among news and gossip"],
        purpose: ["masses", "judgement: posts are made for anybody"],
        polish: ["mixed", "judgement: quick notes beside produced pictures"],
        topicTurnover: ["hours", "judgement: hot searches change by the hour"],
        celebrity: ["dominant", "judgement: stars and fans drive the traffic"],
        hoursPerWeek: [10, "judgement: daily posts and comments"],
        monthsToAudience: ["6..12", "judgement: followers are slow to gather from nothing"],
      },
    },
  ],
  uses: [],
};
