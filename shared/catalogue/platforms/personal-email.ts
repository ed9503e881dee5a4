import type { Platform } from "../platform.ts";

export const personalEmail: Platform = {
  name: "Personal email",
  aliases: [
    "Personal emails",
    "1:1 email",
    "1:1 emails",
    "One-to-one email",
    "One-to-one emails",
    "Individual email",
    "Individual emails",
    "Private email",
    "Private emails",
  ],
  addresses: [],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: ["yes", "RFC 5321: anybody with an address can send"],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["two-way", "judgement: written to somebody who is meant to answer"],
        audienceMeets: [
          "none|can contact each other",
          "RFC 5322: one recipient, or several seen in To and Cc",
        ],
        replies: ["none", "RFC 5322: answers go to the people addressed only"],
        privateMessages: ["main thing", "RFC 5322: messages go to named recipients"],
        reshare: ["link or forward", "RFC 5322, section on forwarding"],
        groups: ["none", "RFC 5322: address groups only, no membership"],
        defaultVisibility: ["participants", "RFC 5322: sender and recipients"],
        discovery: ["address needed", "RFC 5321: a recipient address is required"],
        connectionModel: ["address list", "mail programs' help pages on contacts and address books"],
        connectionsVisible: ["own list", "mail programs' help pages on contacts and address books"],
        profileDepth: ["name", "RFC 5322: display name and address"],
        identityPolicy: ["phone or email", "RFC 5322: the From address is shown"],
        feedOrder: ["chronological", "mail programs' help pages: inbox sorted by date"],
        trendTools: ["none", "mail programs' help pages: an inbox shows no trends"],
        ads: ["none", "judgement: nobody can buy a place in a personal mail"],
        creatorPay: ["none", "mail providers' terms: no pay for senders"],
        actionLinks: ["link in post", "mail programs' help pages on inserting links"],
        audienceSize: ["1..5", "judgement: one person, sometimes a few in copy"],
        audienceFocus: ["chosen people", "judgement: written to particular people"],
        ties: [
          "acquaintances..friends family neighbours",
          "judgement: colleagues, customers one knows, friends",
        ],
        advice: ["sometimes", "judgement: people ask those they know"],
        purpose: ["interpersonal", "judgement: from person to person"],
        polish: ["casual", "judgement: plain text as one speaks or nearly"],
        topicTurnover: ["weeks", "judgement: a matter lasts days to weeks"],
        celebrity: ["none", "judgement: private talk"],
        hoursPerWeek: [4, "judgement: answering on working days"],
        monthsToAudience: [0, "judgement: each address is reached at once"],
      },
    },
  ],
  uses: [
    {
      name: "reply",
      aliases: ["replies", "answer", "answers", "response", "responses"],
      names: ["personal reply", "personal replies", "personal answer", "personal answers"],
      rows: [
        {
          asOf: "2026",
          features: {
            audienceMeets: ["none", "RFC 5322: a reply to the sender has one reader"],
            audienceSize: [1, "judgement: the one person who wrote"],
            ties: ["shared interest..acquaintances", "judgement: readers and customers who wrote first"],
            hoursPerWeek: [3, "judgement: a few answers a day"],
          },
        },
      ],
    },
  ],
};
