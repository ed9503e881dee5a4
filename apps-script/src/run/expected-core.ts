import { coreVersion } from "../../../shared/core-version.ts";
import { workerToAsk } from "../scoring/call-worker.ts";
import type { Scored } from "../scoring/score.ts";
import { readProperty, writeProperty } from "../services/properties.ts";

const property = "socialtype.workerCore";

/** An execution reads it once; the next one has a memory of its own. */
let known: string | undefined;

/**
 * Which version of the core results should come from: the one the Worker last answered with, or the add-on's own where
 * none is set. Rows that have another are scored again, after everything that is due.
 */
export function expectedCoreVersion(): string {
  if (workerToAsk() === "") return coreVersion;
  known ??= readProperty(property) ?? coreVersion;
  return known;
}

/** Remembers the version of an answer that came from the Worker. */
export function rememberCoreVersion({ by, result }: Scored): void {
  if (by !== "worker" || result.coreVersion === expectedCoreVersion()) return;
  known = result.coreVersion;
  writeProperty(property, known);
}
