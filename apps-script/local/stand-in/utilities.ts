import type { Execution } from "./execution.ts";
import { asGoogle, observe } from "./observe.ts";

export function createUtilities({ observer }: Execution): GoogleAppsScript.Utilities.Utilities {
  const self = {
    /** Only the pattern that the add-on uses, in UTC, the stand-in's time zone. */
    formatDate(date: Date, timeZone: string, format: string) {
      if (format !== "yyyy-MM-dd" || timeZone !== "Etc/UTC") {
        throw new Error(
          `The stand-in formats dates as yyyy-MM-dd in Etc/UTC only, not as ${format} in ${timeZone}.`,
        );
      }
      return date.toISOString().slice(0, 10);
    },
  };
  return asGoogle(observe("Utilities", self, observer));
}
