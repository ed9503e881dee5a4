import type { Platform } from "../platform.ts";
import { facebook } from "./facebook.ts";
import { instagram } from "./instagram.ts";
import { linkedin } from "./linkedin.ts";
import { nextdoor } from "./nextdoor.ts";
import { tiktok } from "./tiktok.ts";
import { whatsapp } from "./whatsapp.ts";
import { x } from "./x.ts";
import { youtube } from "./youtube.ts";

/** Every platform of the catalogue. */
export const platforms: readonly Platform[] = [
  facebook,
  instagram,
  linkedin,
  nextdoor,
  tiktok,
  whatsapp,
  x,
  youtube,
];
