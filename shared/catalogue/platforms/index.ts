import type { Platform } from "../platform.ts";
import { affiliateMarketing } from "./affiliate-marketing.ts";
import { amazon } from "./amazon.ts";
import { applePodcasts } from "./apple-podcasts.ts";
import { bebo } from "./bebo.ts";
import { behance } from "./behance.ts";
import { bereal } from "./bereal.ts";
import { bilibili } from "./bilibili.ts";
import { blog } from "./blog.ts";
import { bluesky } from "./bluesky.ts";
import { circle } from "./circle.ts";
import { clubhouse } from "./clubhouse.ts";
import { cyworld } from "./cyworld.ts";
import { dailymotion } from "./dailymotion.ts";
import { delicious } from "./delicious.ts";
import { digg } from "./digg.ts";
import { directMail } from "./direct-mail.ts";
import { discord } from "./discord.ts";
import { displayAds } from "./display-ads.ts";
import { douyin } from "./douyin.ts";
import { dribbble } from "./dribbble.ts";
import { etsy } from "./etsy.ts";
import { eventbrite } from "./eventbrite.ts";
import { faceToFaceEvent } from "./face-to-face-event.ts";
import { facebook } from "./facebook.ts";
import { flickr } from "./flickr.ts";
import { forum } from "./forum.ts";
import { friendster } from "./friendster.ts";
import { github } from "./github.ts";
import { glassdoor } from "./glassdoor.ts";
import { goodreads } from "./goodreads.ts";
import { googleBusinessProfile } from "./google-business-profile.ts";
import { googlePlus } from "./google-plus.ts";
import { hackerNews } from "./hacker-news.ts";
import { hi5 } from "./hi5.ts";
import { houzz } from "./houzz.ts";
import { influencerCollaboration } from "./influencer-collaboration.ts";
import { instagram } from "./instagram.ts";
import { kakaotalk } from "./kakaotalk.ts";
import { kick } from "./kick.ts";
import { koFi } from "./ko-fi.ts";
import { kuaishou } from "./kuaishou.ts";
import { lemon8 } from "./lemon8.ts";
import { line } from "./line.ts";
import { linkedin } from "./linkedin.ts";
import { livejournal } from "./livejournal.ts";
import { magazine } from "./magazine.ts";
import { mastodon } from "./mastodon.ts";
import { medium } from "./medium.ts";
import { meetup } from "./meetup.ts";
import { messenger } from "./messenger.ts";
import { mightyNetworks } from "./mighty-networks.ts";
import { myspace } from "./myspace.ts";
import { naverBlog } from "./naver-blog.ts";
import { newsletter } from "./newsletter.ts";
import { newspaper } from "./newspaper.ts";
import { nextdoor } from "./nextdoor.ts";
import { odnoklassniki } from "./odnoklassniki.ts";
import { orkut } from "./orkut.ts";
import { outOfHome } from "./out-of-home.ts";
import { patreon } from "./patreon.ts";
import { periscope } from "./periscope.ts";
import { personalEmail } from "./personal-email.ts";
import { pinterest } from "./pinterest.ts";
import { plurk } from "./plurk.ts";
import { podcast } from "./podcast.ts";
import { pressRelations } from "./press-relations.ts";
import { productHunt } from "./product-hunt.ts";
import { pushMessages } from "./push-messages.ts";
import { quora } from "./quora.ts";
import { radio } from "./radio.ts";
import { reddit } from "./reddit.ts";
import { researchgate } from "./researchgate.ts";
import { reviewSites } from "./review-sites.ts";
import { roblox } from "./roblox.ts";
import { rumble } from "./rumble.ts";
import { searchAds } from "./search-ads.ts";
import { searchEngineOptimisation } from "./search-engine-optimisation.ts";
import { signal } from "./signal.ts";
import { skool } from "./skool.ts";
import { slackCommunity } from "./slack-community.ts";
import { slashdot } from "./slashdot.ts";
import { sms } from "./sms.ts";
import { snapchat } from "./snapchat.ts";
import { soundcloud } from "./soundcloud.ts";
import { spotify } from "./spotify.ts";
import { stackOverflow } from "./stack-overflow.ts";
import { steam } from "./steam.ts";
import { strava } from "./strava.ts";
import { stumbleupon } from "./stumbleupon.ts";
import { substack } from "./substack.ts";
import { syndicatedVideo } from "./syndicated-video.ts";
import { telegram } from "./telegram.ts";
import { threads } from "./threads.ts";
import { tiktok } from "./tiktok.ts";
import { tripadvisor } from "./tripadvisor.ts";
import { trustpilot } from "./trustpilot.ts";
import { truthSocial } from "./truth-social.ts";
import { tumblr } from "./tumblr.ts";
import { tv } from "./tv.ts";
import { twitch } from "./twitch.ts";
import { untappd } from "./untappd.ts";
import { viber } from "./viber.ts";
import { videoSeries } from "./video-series.ts";
import { vimeo } from "./vimeo.ts";
import { vine } from "./vine.ts";
import { vk } from "./vk.ts";
import { webinar } from "./webinar.ts";
import { website } from "./website.ts";
import { wechat } from "./wechat.ts";
import { weibo } from "./weibo.ts";
import { whatsapp } from "./whatsapp.ts";
import { wordpressCom } from "./wordpress-com.ts";
import { x } from "./x.ts";
import { xiaohongshu } from "./xiaohongshu.ts";
import { xing } from "./xing.ts";
import { yahoo360 } from "./yahoo-360.ts";
import { yelp } from "./yelp.ts";
import { youtube } from "./youtube.ts";
import { zalo } from "./zalo.ts";

/** Every platform of the catalogue. */
export const platforms: readonly Platform[] = [
  affiliateMarketing,
  amazon,
  applePodcasts,
  bebo,
  behance,
  bereal,
  bilibili,
  blog,
  bluesky,
  circle,
  clubhouse,
  cyworld,
  dailymotion,
  delicious,
  digg,
  directMail,
  discord,
  displayAds,
  douyin,
  dribbble,
  etsy,
  eventbrite,
  faceToFaceEvent,
  facebook,
  flickr,
  forum,
  friendster,
  github,
  glassdoor,
  goodreads,
  googleBusinessProfile,
  googlePlus,
  hackerNews,
  hi5,
  houzz,
  influencerCollaboration,
  instagram,
  kakaotalk,
  kick,
  koFi,
  kuaishou,
  lemon8,
  line,
  linkedin,
  livejournal,
  magazine,
  mastodon,
  medium,
  meetup,
  messenger,
  mightyNetworks,
  myspace,
  naverBlog,
  newsletter,
  newspaper,
  nextdoor,
  odnoklassniki,
  orkut,
  outOfHome,
  patreon,
  periscope,
  personalEmail,
  pinterest,
  plurk,
  podcast,
  pressRelations,
  productHunt,
  pushMessages,
  quora,
  radio,
  reddit,
  researchgate,
  reviewSites,
  roblox,
  rumble,
  searchAds,
  searchEngineOptimisation,
  signal,
  skool,
  slackCommunity,
  slashdot,
  sms,
  snapchat,
  soundcloud,
  spotify,
  stackOverflow,
  steam,
  strava,
  stumbleupon,
  substack,
  syndicatedVideo,
  telegram,
  threads,
  tiktok,
  tripadvisor,
  trustpilot,
  truthSocial,
  tumblr,
  tv,
  twitch,
  untappd,
  viber,
  videoSeries,
  vimeo,
  vine,
  vk,
  webinar,
  website,
  wechat,
  weibo,
  whatsapp,
  wordpressCom,
  x,
  xiaohongshu,
  xing,
  yahoo360,
  yelp,
  youtube,
  zalo,
];
