import type { Platform } from "../platform.ts";

export const naverBlog: Platform = {
  name: "Naver Blog",
  aliases: ["Naver Blogs", "Naver blog posts", "Naver blogger"],
  addresses: ["blog.naver.com", "m.blog.naver.com"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "Naver Blog help: anybody with a Naver ID"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["mostly one-way", "judgement: posts for readers, neighbours comment politely"],
        audienceMeets: ["sees replies", "Naver Blog help, page on comments"],
        replies: ["comments", "Naver Blog help, page on comments"],
        privateMessages: ["limited", "Naver Blog help: secret comments, notes and TalkTalk"],
        reshare: ["link or forward", "Naver Blog help, page on sharing and scrapping posts"],
        groups: ["none", "groups are on the separate Naver Cafe"],
        defaultVisibility: ["public", "Naver Blog help, page on post visibility"],
        discovery: [
          "recommended to strangers|search",
          "Naver search above all, recommendations on its home page",
        ],
        connectionModel: [
          "one-way follow|mutual",
          "Naver Blog help, page on neighbours and mutual neighbours",
        ],
        connectionsVisible: [
          "count..everyone's list",
          "Naver Blog help: the owner chooses to show neighbours",
        ],
        profileDepth: ["short", "Naver Blog help, page on profile and introduction"],
        identityPolicy: ["pseudonym", "Naver Blog help, page on nicknames"],
        feedOrder: ["mixed", "new posts of neighbours by time, recommended posts ranked"],
        trendTools: ["list", "Naver Blog home with topic rankings and monthly blogs"],
        ads: ["self-serve|by deal", "Naver search ad help; bloggers take sponsored posts"],
        creatorPay: ["revenue share", "Naver AdPost help"],
        actionLinks: ["link in post", "Naver Blog help, page on links in posts"],
        audienceSize: ["100..2000", "judgement: visitors of a post of a tended blog"],
        audienceFocus: ["broad interest", "judgement: food, travel, parenting, beauty"],
        ties: ["shared interest", "judgement: readers search the subject"],
        advice: ["sometimes", "judgement: readers seek reviews and ask in comments"],
        purpose: ["masses", "judgement: reviews and guides for anybody"],
        polish: ["mixed", "judgement: long photo posts, plain in tone"],
        topicTurnover: ["weeks", "judgement: reviews and seasons"],
        celebrity: ["rare", "judgement: power bloggers, few stars"],
        hoursPerWeek: [6, "judgement: two or three posts a week and visits to neighbours"],
        monthsToAudience: ["6..18", "judgement: search ranking comes with time"],
      },
    },
  ],
  uses: [],
};
