import type { Platform } from "../platform.ts";

export const strava: Platform = {
  name: "Strava",
  aliases: ["Strava app", "Strava profile"],
  addresses: ["strava.com", "strava.app.link"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "Strava Support: create an account"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["even", "judgement: activities with kudos and short comments"],
        audienceMeets: ["can contact each other", "Strava Support: comments and mentions"],
        replies: ["comments", "Strava Support: kudos and comments"],
        privateMessages: ["limited", 'Strava Support, "Messaging on Strava": followers or mutuals'],
        reshare: ["link or forward", "Strava Support: share an activity by link or message"],
        groups: ["some", "Strava Support: clubs"],
        defaultVisibility: ["members|public", "Strava Support: activities for everyone by default"],
        discovery: ["search", "Strava Support: athlete search, segments, clubs"],
        connectionModel: ["one-way follow", "Strava Support: following, approval if wanted"],
        connectionsVisible: ["everyone's list", "Strava Support: following and followers on the profile"],
        profileDepth: ["short", "Strava Support: name, place, biography, training figures"],
        identityPolicy: ["pseudonym", "Strava terms and community standards: no proof of name"],
        feedOrder: ["user's choice", "Strava Support: feed order, personalized or latest activities"],
        trendTools: ["none", "no list of trends is documented"],
        ads: ["by deal", "Strava Business: sponsored challenges"],
        creatorPay: ["none", "no payment to athletes is documented"],
        actionLinks: ["link in post", 'Strava Support, "Links on Strava": activity descriptions'],
        audienceSize: ["20..150", "judgement: followers who look at an activity"],
        audienceFocus: ["broad interest", "judgement: people who run and cycle"],
        ties: ["acquaintances", "judgement: training partners and club members"],
        advice: ["rare", "judgement: now and then about routes and gear"],
        purpose: ["mixed", "judgement: a training log that friends see"],
        polish: ["casual", "judgement: recorded by a watch, short title"],
        topicTurnover: ["months", "judgement: always training, races by season"],
        celebrity: ["rare", "judgement: some professional athletes"],
        hoursPerWeek: ["1..3", "judgement: titles, photos, kudos and comments"],
        monthsToAudience: ["3..9", "judgement: training partners are soon found"],
      },
    },
  ],
  uses: [
    {
      name: "club",
      aliases: ["clubs", "group", "groups"],
      addresses: ["strava.com/clubs"],
      rows: [
        {
          asOf: "2026",
          features: {
            groups: ["central", "Strava Support: a club is one group"],
            connectionModel: ["group", "Strava Support: join a club"],
            actionLinks: [
              "link in post|none",
              'Strava Support, "Links on Strava": posts by verified club admins only',
            ],
            audienceSize: ["20..500", "judgement: members who see a club post"],
            audienceFocus: ["niche", "judgement: one place, firm, brand or team"],
            ties: [
              "acquaintances|shared interest",
              "judgement: local members know each other, brand clubs not",
            ],
            advice: ["sometimes", "judgement: routes, meeting points, gear"],
            hoursPerWeek: ["1..4", "judgement: events, posts and challenges"],
            monthsToAudience: ["3..12", "judgement: local clubs bring members along"],
          },
        },
      ],
    },
  ],
};
