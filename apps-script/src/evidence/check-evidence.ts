import { isListOf, isText } from "../scoring/check-cells.ts";

/** The values of a dated row by feature, each with its note. */
type Notes = Readonly<Record<string, readonly [value: string | number, note: string]>>;

/** A description as of a date. */
export interface EvidenceRow {
  readonly asOf: string;
  readonly features: Notes;
}

/** What the Worker's file says of a platform, as far as it is read. */
export interface Evidence {
  readonly name: string;
  /** Oldest first. */
  readonly rows: readonly EvidenceRow[];
  readonly uses: readonly { readonly name: string; readonly rows: readonly EvidenceRow[] }[];
}

/** Names of files by platform. */
export type EvidenceIndex = Readonly<Record<string, string>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNote = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  (isText(value[0]) || typeof value[0] === "number") &&
  isText(value[1]);

const isDate = (value: unknown): boolean => isText(value) && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);

const isRow = (value: unknown): boolean =>
  isRecord(value) &&
  isDate(value.asOf) &&
  isRecord(value.features) &&
  Object.values(value.features).every(isNote);

const isUse = (value: unknown): boolean =>
  isRecord(value) && isText(value.name) && isListOf(isRow)(value.rows);

/** Is this the file of this platform? */
export const isEvidence = (value: unknown, platform: string): value is Evidence =>
  isRecord(value) && value.name === platform && isListOf(isRow)(value.rows) && isListOf(isUse)(value.uses);

/** Is this an index whose files can be asked for? */
export const isEvidenceIndex = (value: unknown): value is EvidenceIndex =>
  isRecord(value) && Object.values(value).every((file) => isText(file) && /^[a-z0-9+-]+\.json$/.test(file));
