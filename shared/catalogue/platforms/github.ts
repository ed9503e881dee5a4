import type { Platform } from "../platform.ts";

export const github: Platform = {
  name: "GitHub",
  aliases: ["Git Hub", "GitHub repository", "GitHub repo", "GitHub repos"],
  addresses: ["github.com"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "GitHub terms of service: anybody aged 13 may publish"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["mostly two-way", "judgement: issues and pull requests are answers to somebody"],
        audienceMeets: ["can contact each other", "GitHub Docs, page on issues and mentions"],
        replies: ["comments", "GitHub Docs, page on issues"],
        privateMessages: ["none", "GitHub Docs document no messages between users"],
        reshare: ["link or forward", "GitHub Docs: stars and forks; links are passed on"],
        groups: ["some", "GitHub Docs, pages on organizations and repositories"],
        defaultVisibility: ["public", "GitHub Docs, page on repository visibility"],
        discovery: ["topics or hashtags", "GitHub Docs, pages on topics and Explore"],
        connectionModel: ["one-way follow", "GitHub Docs, pages on following and watching"],
        connectionsVisible: [
          "everyone's list",
          "GitHub Docs: followers, following and stars stand on the profile",
        ],
        profileDepth: ["short", "GitHub Docs, page on profile and profile README"],
        identityPolicy: ["pseudonym", "GitHub Docs, page on usernames"],
        feedOrder: ["mixed", "GitHub Docs: home feed ranked, issues by time"],
        trendTools: ["list", "GitHub Trending page"],
        ads: ["by deal", "GitHub sells no places; projects name sponsors in their README"],
        creatorPay: ["tips", "GitHub Docs, page on GitHub Sponsors"],
        actionLinks: ["link in post", "GitHub Docs, page on Markdown links"],
        audienceSize: ["20..1000", "judgement: watchers and visitors of an ordinary project"],
        audienceFocus: ["niche", "judgement: developers who use one project"],
        ties: ["shared interest", "judgement: strangers who work on the same software"],
        advice: ["sometimes", "judgement: many issues are questions"],
        purpose: ["mixed", "judgement: releases for all, issues for the persons concerned"],
        polish: ["casual", "judgement: issues written as one speaks"],
        topicTurnover: ["months", "judgement: the same project for years"],
        celebrity: ["rare", "judgement: some known maintainers"],
        hoursPerWeek: [8, "judgement: answering issues and releasing"],
        monthsToAudience: ["6..18", "judgement: users find a project slowly"],
      },
    },
  ],
  uses: [
    {
      name: "Discussions",
      aliases: ["Discussion", "discussion board", "discussion forum"],
      rows: [
        {
          asOf: "2026",
          features: {
            replies: ["threads", "GitHub Docs, page on replies in discussions"],
            groups: ["central", "GitHub Docs: discussions belong to a repository or organization"],
            ads: ["none", "no paid reach in discussions is documented"],
            audienceSize: ["20..500", "judgement: readers of a discussion of an ordinary project"],
            advice: ["main reason", "GitHub Docs: question category with marked answers"],
            hoursPerWeek: [4, "judgement: answering most days"],
            monthsToAudience: ["3..9", "judgement: users of the project are there already"],
          },
        },
      ],
    },
  ],
};
