import type { Platform } from "../platform.ts";

export const friendster: Platform = {
  name: "Friendster",
  aliases: ["Friendster profile"],
  addresses: ["friendster.com"],
  rows: [
    {
      asOf: "2010",
      features: {
        openPublishing: ["yes", "Friendster sign-up of the time: anybody"],
        closed: ["2011-05-31", "Friendster announcement April 2011: social network erased; games until 2015"],
        talkDirection: ["even", "judgement: comments and testimonials about as many as posts"],
        audienceMeets: [
          "can contact each other",
          "Friendster help pages: messages and comments between members",
        ],
        replies: ["comments", "Friendster help pages: comments and testimonials"],
        privateMessages: ["open", "Friendster help pages: messages to other members"],
        reshare: ["link or forward", "no repost button is documented for Friendster"],
        groups: ["some", "Friendster Groups of the time"],
        defaultVisibility: ["members", "judgement: profiles open to members unless set to friends only"],
        discovery: ["search", "Friendster user search and browsing of friends of friends"],
        connectionModel: ["mutual", "boyd and Ellison 2007: friend requests need confirmation"],
        connectionsVisible: ["everyone's list", "boyd and Ellison 2007: friend lists open to others"],
        profileDepth: ["full", "boyd and Ellison 2007: age, place, interests, about me"],
        identityPolicy: [
          "real name|pseudonym",
          "boyd 2004 on deleted Fakesters; later names were not checked",
        ],
        feedOrder: ["chronological", "Friendster home page of the time: updates newest first"],
        trendTools: ["none", "no list of trends is documented"],
        ads: ["by deal", "Friendster advertising page: banners and sponsored profiles"],
        creatorPay: ["none", "no payment to members is documented"],
        actionLinks: ["link in post", "Friendster profiles and shoutouts took links"],
        audienceSize: ["30..150", "judgement: a list of some hundred friends, partly active"],
        audienceFocus: ["chosen people", "judgement: confirmed friends made up the readers"],
        ties: [
          "friends family neighbours",
          "judgement: schoolmates and relatives, mostly in South-East Asia",
        ],
        advice: ["rare", "judgement: greetings and photos rather than questions"],
        purpose: ["interpersonal", "judgement: testimonials and comments from person to person"],
        polish: ["casual", "judgement: snapshots and short comments"],
        topicTurnover: ["days", "judgement: everyday news of friends"],
        celebrity: ["rare", "judgement: some fan profiles of Asian stars"],
        hoursPerWeek: ["2..4", "judgement: a few updates and comments a week"],
        monthsToAudience: ["3..12", "judgement: friends had to be added one by one"],
      },
    },
  ],
  uses: [],
};
