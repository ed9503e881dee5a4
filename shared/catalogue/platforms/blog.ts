import type { Platform } from "../platform.ts";

export const blog: Platform = {
  name: "Blog",
  aliases: [
    "Blogs",
    "Weblog",
    "Weblogs",
    "Blog post",
    "Blog posts",
    "Blogging",
    "Company blog",
    "Corporate blog",
    "Business blog",
  ],
  addresses: [],
  rows: [
    {
      asOf: "2011",
      features: {
        openPublishing: ["yes", "Blogger Help of the time: free blog for any Google account"],
        closed: ["n/a", "running at that date"],
        talkDirection: [
          "mostly one-way..even",
          "judgement: Technorati survey 2011: half of hobbyists answer comments",
        ],
        audienceMeets: ["sees replies", "WordPress Codex on comments: open by default under each post"],
        replies: ["comments", "WordPress Codex on comments and trackbacks; nesting not on every service"],
        privateMessages: ["none", "WordPress Codex: no message feature for readers"],
        reshare: ["link or forward", "Blogger announcement 2010 on share buttons: link into another service"],
        groups: ["none", "WordPress Codex: no group feature in the core"],
        defaultVisibility: ["public", "WordPress Codex, page on content visibility: public by default"],
        discovery: [
          "topics or hashtags..search",
          "WordPress Codex, update services: Technorati beside search engines",
        ],
        connectionModel: ["one-way follow", "RSS 2.0 specification: readers subscribe to the feed"],
        connectionsVisible: [
          "no|everyone's list",
          "WordPress Codex: blogroll public; RSS keeps no reader list",
        ],
        profileDepth: [
          "short|full",
          "WordPress Codex, profile: short; Blogger profile: work, place, interests",
        ],
        identityPolicy: ["pseudonym", "WordPress Codex, discussion settings: any name with an email address"],
        feedOrder: ["chronological", "WordPress Codex: newest posts first, as in RSS"],
        trendTools: ["none", "WordPress Codex: the core shows no trends; Technorati stood apart"],
        ads: ["self-serve|by deal", "AdWords Help on placements: AdSense blogs; sponsored posts by deal"],
        creatorPay: [
          "revenue share|none",
          "Blogger Help on AdSense: share; self-hosted WordPress pays nothing",
        ],
        actionLinks: ["link in post", "WordPress Codex, page on writing posts: links in text"],
        audienceSize: ["50..2000", "judgement: subscribers and search visitors of one hobby or company post"],
        audienceFocus: ["niche", "judgement: most blogs keep to one interest or trade"],
        ties: ["shared interest", "judgement: readers and fellow bloggers drawn by the subject"],
        advice: ["sometimes", "judgement: readers ask author and each other in comments"],
        purpose: [
          "masses..mixed",
          "judgement: Technorati survey 2011: half of hobbyists post personal musings",
        ],
        polish: ["mixed", "judgement: edited company posts beside plain diaries"],
        topicTurnover: ["days..weeks", "judgement: Technorati survey 2011: two to three posts a week"],
        celebrity: ["common..rare", "judgement: A-list bloggers drew many links, most were hobbyists"],
        hoursPerWeek: ["4..10", "judgement: Technorati survey 2011: 60% under three hours; well takes more"],
        monthsToAudience: ["12..24", "judgement: slow from nothing; blogrolls and comments elsewhere helped"],
      },
    },
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "WordPress.org documentation: anybody may install and publish"],
        closed: ["n/a", "running in 2026"],
        talkDirection: [
          "one-way..mostly one-way",
          "judgement: the author writes; comments are few or switched off",
        ],
        audienceMeets: ["none|sees replies", "WordPress documentation: comments can be on or off"],
        replies: ["none|comments", "WordPress documentation: comments can be on or off"],
        privateMessages: ["none", "WordPress documentation: no message feature for readers"],
        reshare: ["link or forward", "WordPress documentation: each post has a permalink"],
        groups: ["none", "WordPress documentation: no group feature in the core"],
        defaultVisibility: ["public", "WordPress documentation, page on post visibility: public by default"],
        discovery: ["search", "WordPress documentation: search engine visibility is the way in"],
        connectionModel: ["one-way follow", "RSS 2.0 specification: readers subscribe to the feed"],
        connectionsVisible: ["no", "RSS 2.0 specification: a feed keeps no list of readers"],
        profileDepth: ["short", "WordPress documentation, user profile: name, link, biographical info"],
        identityPolicy: [
          "pseudonym",
          "WordPress documentation, discussion settings: any name with an email address",
        ],
        feedOrder: ["chronological", "WordPress documentation: newest posts first, as in RSS"],
        trendTools: ["none", "WordPress documentation: the core shows no trends"],
        ads: ["by deal", "FTC Endorsement Guides: sponsored blog posts are disclosed deals"],
        creatorPay: [
          "none",
          "WordPress.org documentation: own hosting pays nothing; ad networks stand apart",
        ],
        actionLinks: ["link in post", "WordPress documentation, page on links in posts"],
        audienceSize: ["100..2000", "judgement: readers of one post of a small business blog"],
        audienceFocus: ["niche", "judgement: most blogs keep to one trade or interest"],
        ties: ["shared interest", "judgement: readers come for the subject"],
        advice: ["rare", "judgement: readers seldom ask each other"],
        purpose: ["masses", "judgement: posts inform whoever finds them"],
        polish: ["mixed", "judgement: Orbit Media blogger surveys: hours per post, yet plain diaries too"],
        topicTurnover: ["weeks", "judgement: about a post a week, on lasting subjects"],
        celebrity: ["rare", "judgement: a few famous bloggers, mostly firms and enthusiasts"],
        hoursPerWeek: [6, "judgement: Orbit Media blogger surveys: some four hours a post"],
        monthsToAudience: [24, "judgement: search traffic and subscribers grow over years"],
      },
    },
  ],
  uses: [
    {
      name: "with comments",
      aliases: ["comments", "comments on", "comments enabled", "with discussion", "with comment section"],
      rows: [
        {
          asOf: "2011",
          features: {
            hoursPerWeek: ["6..10", "judgement: several posts a week plus moderating and answering comments"],
          },
        },
        {
          asOf: "2026",
          features: {
            talkDirection: ["mostly one-way", "judgement: the author writes, some readers answer"],
            audienceMeets: ["sees replies", "WordPress documentation, page on comments"],
            replies: ["comments", "WordPress documentation, page on comments"],
            advice: ["sometimes", "judgement: readers ask author and each other in comments"],
            hoursPerWeek: [8, "judgement: posts plus moderating and answering comments"],
          },
        },
      ],
    },
    {
      name: "without comments",
      aliases: ["no comments", "comments off", "comments disabled", "comments closed", "without discussion"],
      rows: [
        {
          asOf: "2011",
          features: {
            talkDirection: ["one-way", "judgement: there is no place to answer"],
            audienceMeets: [
              "none",
              "WordPress Codex, discussion settings: comments and trackbacks switched off",
            ],
            replies: ["none", "WordPress Codex, discussion settings: comments and trackbacks switched off"],
            advice: ["rare", "judgement: no place on the blog for readers to ask"],
            purpose: ["masses", "judgement: posts inform whoever finds or subscribes"],
            hoursPerWeek: ["4..7", "judgement: two or three posts a week, nothing to moderate"],
          },
        },
        {
          asOf: "2026",
          features: {
            talkDirection: ["one-way", "judgement: there is no place to answer"],
            audienceMeets: ["none", "WordPress documentation, discussion settings: comments switched off"],
            replies: ["none", "WordPress documentation, discussion settings: comments switched off"],
            hoursPerWeek: [5, "judgement: one post a week, nothing to moderate"],
          },
        },
      ],
    },
  ],
};
