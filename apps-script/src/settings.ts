import { defaultRubricId } from "../../shared/rubrics/index.ts";
import type { ColumnChoice } from "./present/result-columns.ts";
import { readProperty, writeProperty } from "./services/properties.ts";
import { UserMessage } from "./user-message.ts";

/** Replaced by the build; empty when no Worker was named. */
declare const SOCIALTYPE_WORKER_URL: string;

/** Replaced by the build: the prefixes that the manifest lists. */
declare const SOCIALTYPE_ALLOWED_URLS: readonly string[];

/** What a document has chosen. */
export interface Settings {
  /** Address of the Worker, or "" to score inside the add-on. */
  readonly workerUrl: string;
  /** A rubric's id, or id@version. */
  readonly rubric: string;
  /** The columns that a run writes. */
  readonly columns: ColumnChoice;
  /** May the Worker be asked at all? */
  readonly isNetworkOn: boolean;
  /** Rows that a run scores in one go, at most 1,000. */
  readonly rowsPerChunk: number;
}

const property = "socialtype.settings";

/** An execution reads them once; the next one has a memory of its own. */
let known: Settings | undefined;

/** The document's settings; what was never chosen has its default. */
export function readSettings(): Settings {
  known ??= storedSettings();
  return known;
}

function storedSettings(): Settings {
  const defaults: Settings = {
    workerUrl: SOCIALTYPE_WORKER_URL,
    rubric: defaultRubricId,
    columns: "few",
    isNetworkOn: true,
    rowsPerChunk: 1_000,
  };
  const stored = readProperty(property);
  return stored === null ? defaults : { ...defaults, ...(JSON.parse(stored) as Partial<Settings>) };
}

/**
 * Keeps choices with the document; what is left out stays as it is.
 * @throws UserMessage when the Worker's address is not on the add-on's list.
 */
export function saveSettings(choices: Partial<Settings>): void {
  if (choices.workerUrl) checkWorkerUrl(choices.workerUrl);
  known = { ...storedSettings(), ...choices };
  writeProperty(property, JSON.stringify(known));
}

/** The addresses that the add-on may call, as prefixes; `*` stands for any part of a host. */
export const allowedUrls = (): readonly string[] => SOCIALTYPE_ALLOWED_URLS;

/** A host, maybe a port and a path, and nothing that could hide another host. */
const addressShape = /^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.~-]+)*\/?$/i;

/** @throws UserMessage when the add-on may not call the address. */
export function checkWorkerUrl(url: string): void {
  const isAddress = typeof url === "string" && addressShape.test(url);
  if (isAddress && SOCIALTYPE_ALLOWED_URLS.some((allowed) => isUnder(url, allowed))) return;
  const list = SOCIALTYPE_ALLOWED_URLS.join(" and ");
  throw new UserMessage(
    `The add-on may not call ${url}. It may call ${list}; another address needs a build of its own.`,
  );
}

/** Do both stand for the same Worker? `isSameAddress("https://A.workers.dev", "https://a.workers.dev/")` is true. */
export const isSameAddress = (one: string, other: string): boolean =>
  plainAddress(one) === plainAddress(other);

const plainAddress = (url: string): string => String(url).toLowerCase().replace(/\/+$/, "");

/** `https://*.workers.dev/` stands for every host below workers.dev. */
function isUnder(url: string, allowed: string): boolean {
  const pattern = allowed.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace("*", "[a-z0-9.-]+");
  return new RegExp(`^${pattern}`, "i").test(url.endsWith("/") ? url : `${url}/`);
}
