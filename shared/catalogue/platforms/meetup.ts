import type { Platform } from "../platform.ts";

export const meetup: Platform = {
  name: "Meetup",
  aliases: ["Meetups", "Meetup.com", "Meetup group", "Meetup groups", "Meetup event", "Meetup events"],
  addresses: ["meetup.com"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "Meetup Help Center: anybody may start a group with a subscription"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["mostly two-way", "judgement: announcements lead to talk in person"],
        audienceMeets: [
          "can contact each other",
          "Meetup Help Center: attendee lists, comments and messages",
        ],
        replies: ["comments", "Meetup Help Center, page on event comments"],
        privateMessages: ["limited", "Meetup Help Center, page on who can message members"],
        reshare: ["link or forward", "Meetup Help Center, page on sharing events"],
        groups: ["central", "Meetup Help Center: groups are the whole of Meetup"],
        defaultVisibility: ["public", "Meetup Help Center, page on public and private groups"],
        discovery: ["topics or hashtags", "Meetup Help Center: groups by topic and place"],
        connectionModel: ["group", "Meetup Help Center, page on joining a group"],
        connectionsVisible: ["everyone's list", "Meetup Help Center: group members can see the member list"],
        profileDepth: ["short", "Meetup Help Center, page on profile: bio, place and interests"],
        identityPolicy: [
          "real name|pseudonym",
          "Meetup usage and content policies: profiles of real people, honest",
        ],
        feedOrder: ["mixed", "Meetup: recommended events beside a calendar by date"],
        trendTools: ["none", "Meetup Help Center documents no list of trends"],
        ads: ["by deal", "Meetup Help Center: sponsors of a group; few ads on pages"],
        creatorPay: ["none", "Meetup Help Center: members pay fees, the service pays nothing"],
        actionLinks: ["shop or form in place", "Meetup Help Center, pages on RSVP and event fees"],
        audienceSize: ["30..300", "judgement: members who read an announcement; some dozen attend"],
        audienceFocus: ["niche", "judgement: one interest in one town"],
        ties: [
          "shared interest..acquaintances",
          "judgement: strangers become acquaintances after some meetings",
        ],
        advice: ["sometimes", "judgement: members ask each other when they meet"],
        purpose: ["mixed", "judgement: open invitations, talk in person"],
        polish: ["casual", "judgement: plain announcements"],
        topicTurnover: ["months", "judgement: the same interest for months"],
        celebrity: ["none", "judgement: ordinary members"],
        hoursPerWeek: [5, "judgement: planning and hosting one or two meetings a month"],
        monthsToAudience: ["3..6", "judgement: topic search brings members to a new group"],
      },
    },
  ],
  uses: [],
};
