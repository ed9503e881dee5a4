import type { Execution } from "./execution.ts";
import { limits } from "./limits.ts";
import { asGoogle, observe } from "./observe.ts";

export function createUtilities({ observer, clock }: Execution): GoogleAppsScript.Utilities.Utilities {
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
    getUuid: () => crypto.randomUUID(),
    sleep(milliseconds: number) {
      if (milliseconds > limits.sleepMilliseconds) throw new Error("Invalid argument: milliseconds");
      if (clock.sleep) clock.sleep(milliseconds);
      else block(milliseconds);
    },
  };
  return asGoogle(observe("Utilities", self, observer));
}

/** Blocks the thread. A page refuses that and throws. */
const block = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
