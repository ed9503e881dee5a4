import type { FoundChannels } from "../../src/sidebar/view.ts";
import { plural, shown } from "./words.ts";

/** `"25 channels in column A: 22 recognised, 3 to check"` */
export function foundSentence({ channels, column, recognised, described, toCheck }: FoundChannels): string {
  const parts = [
    recognised > 0 && `${shown(recognised)} recognised`,
    described > 0 && `${shown(described)} described by your columns`,
    toCheck > 0 && `${shown(toCheck)} to check`,
  ].filter((part) => part !== false);
  return `${plural(channels, "channel")}${column === null ? "" : ` in column ${column}`}: ${parts.join(", ")}`;
}
