/** Answers to what a page of the add-on asks for. */
import type { Brief } from "../../../shared/planning/brief.ts";
import type { PlanRole } from "../../../shared/planning/campaign-plan.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { SentFeatures } from "./sheet-rows.ts";

/** The add-on did not do it, with a sentence that says what to do. */
export interface Refusal {
  readonly kind: "refused";
  readonly message: string;
}

/** It is done, with a sentence on what that means for the sheet. */
export interface Done {
  readonly kind: "done";
  readonly message: string;
}

/** What a run would write, before anything is written. */
export interface RunPreview {
  readonly kind: "preview";
  /** Rows that it would score. */
  readonly rows: number;
  /** Headers of the columns that it writes, from left to right. */
  readonly headers: readonly string[];
  /** Those that are not in the sheet yet, and the letters of the columns that they would get: `"E to I"`. */
  readonly newHeaders: readonly string[];
  readonly newLetters: string | null;
  /** The first rows as they would come out: number of the row, its name, and a text for each header. */
  readonly sample: readonly {
    readonly row: number;
    readonly name: string;
    readonly cells: readonly string[];
  }[];
}

/** One value of a row, where it comes from, and where it can be checked. */
export interface RowValue {
  /** Id of the feature. */
  readonly feature: string;
  readonly text: string;
  readonly from: "sheet" | "catalogue";
  /** The catalogue's note, its date and whether it is a judgement; null for the user's own values and without a Worker. */
  readonly note: string | null;
  readonly asOf: string | null;
  readonly isJudgement: boolean;
}

/** All that is known of one row besides its scores. */
export interface RowDetail {
  readonly kind: "row";
  readonly row: number;
  readonly name: string;
  /** What the catalogue took it for: platform and use; null where it knows nothing of it. */
  readonly entry: string | null;
  /** The platform's uses, to be scored by the page, where the row states none. */
  readonly uses: { readonly names: readonly string[]; readonly features: SentFeatures } | null;
  readonly values: readonly RowValue[];
  /** Why there are no notes, as a sentence; null where they are given. */
  readonly notesMissing: string | null;
}

/** What there is to plan in a sheet. */
export interface CampaignView {
  readonly kind: "campaign";
  /** Name of the sheet with the channels, and how many there are. */
  readonly sheet: string;
  readonly channels: number;
  readonly brief: Brief | null;
  /** Lines above the table come before what the sidebar has kept with the sheet. */
  readonly briefFrom: "lines" | "sidebar" | "nowhere";
  /** What is wrong with the lines, as a sentence. */
  readonly trouble: string | null;
  /** Titles of the columns for a plan that the table does not have. */
  readonly missingColumns: readonly string[];
  /** Name of the tab with the plan, where there is one. */
  readonly tab: string | null;
}

/** A plan before it is written. */
export interface PlanPreview {
  readonly kind: "plan";
  /** The plan in plain words. */
  readonly sentences: readonly string[];
  /** Channels with hours, most hours first, and how many get none. */
  readonly channels: readonly {
    readonly name: string;
    readonly role: PlanRole;
    readonly hours: number;
    readonly task: string;
  }[];
  readonly skipped: number;
}

export type DefinitionHome = "built in" | "document" | "workspace";

/** A rubric that can be chosen, and where it is kept. */
export interface Definition {
  readonly rubric: Rubric;
  readonly home: DefinitionHome;
}

export interface Definitions {
  readonly definitions: readonly Definition[];
  /** May own definitions go into a workspace? */
  readonly workspace: "none" | "read" | "write";
  /** Why the workspace's own could not be listed, as a sentence; else null. */
  readonly trouble: string | null;
}

export type SavedDefinition =
  | { readonly kind: "saved"; readonly definition: Definition }
  /** `path` is a JSON pointer into the rubric. */
  | {
      readonly kind: "problems";
      readonly problems: readonly { readonly path: string; readonly message: string }[];
    };

/** The document's settings as a page may see them: never the key itself. */
export interface SettingsView {
  /** `""` where no Worker is set. */
  readonly workerUrl: string;
  /** Prefixes of the addresses that the add-on may call. */
  readonly allowedUrls: readonly string[];
  /** The public part of the key: `"st_ab12cd…"`; null where none is set. */
  readonly keyShown: string | null;
  readonly isNetworkOn: boolean;
  /** Id, or id@version. */
  readonly rubric: string;
  readonly columns: "few" | "all" | readonly string[];
}

export type WorkerCheck =
  | {
      readonly kind: "reached";
      readonly message: string;
      /** Name of the key's workspace and what the key may do; null without a key. */
      readonly workspace: string | null;
      readonly scopes: readonly string[];
    }
  | { readonly kind: "trouble"; readonly message: string };
