import type { Platform } from "../platform.ts";

export const spotify: Platform = {
  name: "Spotify",
  aliases: [
    "Spotify music",
    "Spotify artist page",
    "Spotify for Artists",
    "Spotify playlist",
    "Spotify playlists",
  ],
  addresses: ["spotify.com", "open.spotify.com", "spoti.fi"],
  rows: [
    {
      asOf: "2026",
      features: {
        openPublishing: [
          "yes",
          "Spotify for Artists help: through any distributor; Spotify for Creators: anybody",
        ],
        closed: ["n/a", "running in 2026"],
        talkDirection: ["one-way", "judgement: audio for listeners; comments at podcasts are few"],
        audienceMeets: [
          "counts only|sees replies",
          "listener numbers; comments at podcasts, Spotify announcement 2024",
        ],
        replies: ["none|comments", "Spotify announcement of podcast comments, 2024; none under music"],
        privateMessages: ["limited", "Spotify announcement of Messages, 2025: people shared with before"],
        reshare: ["link or forward", "Spotify Support, page on sharing"],
        groups: ["none", "shared playlists and Jams, no groups with members"],
        defaultVisibility: ["members", "Spotify Support: an account is needed to listen in full"],
        discovery: ["recommended to strangers", "Spotify Research papers on recommendation"],
        connectionModel: ["one-way follow", "Spotify Support, page on following artists and friends"],
        connectionsVisible: [
          "count|everyone's list",
          "artists show a number, listeners' profiles show lists",
        ],
        profileDepth: ["name..short", "Spotify Support, pages on profiles and artist bios"],
        identityPolicy: ["pseudonym", "Spotify Support, page on profile names"],
        feedOrder: ["ranked", "Spotify explanation of how recommendations work"],
        trendTools: ["list", "Spotify Charts and viral playlists"],
        ads: ["self-serve", "Spotify Ads Manager help"],
        creatorPay: ["revenue share", "Spotify Loud & Clear, on royalties"],
        actionLinks: [
          "link in post|profile link only",
          "links in episode notes; merch and tickets on artist pages",
        ],
        audienceSize: ["50..2000", "Spotify Loud & Clear: most uploaders have few listeners"],
        audienceFocus: ["general", "judgement: anybody who listens to music or talk"],
        ties: ["strangers", "judgement: listeners do not know the artist"],
        advice: ["rare", "judgement: listeners come to listen"],
        purpose: ["masses", "judgement: music and talk for any listener"],
        polish: ["polished", "judgement: produced recordings"],
        topicTurnover: ["weeks", "judgement: new releases by the week"],
        celebrity: ["dominant", "judgement: stars are what most listen to"],
        hoursPerWeek: [8, "judgement: releases, pitching, page"],
        monthsToAudience: ["12..24", "judgement: listeners gather slowly"],
      },
    },
  ],
  uses: [
    {
      name: "ads",
      aliases: ["ad", "advertising", "audio ads", "audio ad", "podcast ads", "ad studio"],
      addresses: ["ads.spotify.com"],
      rows: [
        {
          asOf: "2026",
          features: {
            audienceMeets: ["none", "Spotify Ads Manager help: listeners do not know of each other"],
            replies: ["none", "Spotify Ads Manager help: no answer to an ad"],
            privateMessages: ["none", "Spotify Ads Manager help names no messages"],
            reshare: ["none", "Spotify Ads Manager help: nothing to pass on"],
            connectionModel: ["none", "Spotify Ads Manager help: an ad makes no connection"],
            actionLinks: ["link in post", "Spotify Ads Manager help, page on companion cards"],
            audienceSize: ["5000..100000", "judgement: people reached by a small campaign"],
            celebrity: ["rare", "judgement: brands speak, some with stars"],
            hoursPerWeek: [3, "judgement: watching and adjusting a campaign"],
            monthsToAudience: [0, "judgement: paid reach starts at once"],
          },
        },
      ],
    },
  ],
};
