import type { Brief } from "../../../shared/planning/brief.ts";
import type {
  CampaignView,
  Definitions,
  Done,
  PlanPreview,
  Refusal,
  RowDetail,
  RunPreview,
  SavedDefinition,
  SettingsView,
  WorkerCheck,
} from "../../src/sidebar/answers.ts";
import type { SheetView } from "../../src/sidebar/view.ts";

/** How far a run is, in rows. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly secondsLeft: number | null;
}

/** Which rows a run takes. */
export type RunKind = "sheet" | "changed" | "selection" | "failed" | "refresh" | "overwrite edits";

/** What the add-on answers to a step of a run. */
export type RunAnswer =
  | { readonly kind: "running"; readonly progress: Progress }
  | { readonly kind: "done"; readonly summary: { readonly message: string } }
  | Refusal
  | InterruptedRun;

/** An earlier run was cut off: `sheet` is the name of its tab, where that is still there, `rubric` its definition's title. */
export interface InterruptedRun {
  readonly kind: "interrupted";
  readonly run: string;
  readonly progress: Progress;
  readonly sheet?: string;
  readonly rubric: string;
}

/** What the user has chosen in the sidebar; what is left out stays as it is. An empty key removes the key. */
export interface Choices {
  readonly rubric?: string;
  readonly columns?: SettingsView["columns"];
  readonly workerUrl?: string;
  readonly key?: string;
  readonly isNetworkOn?: boolean;
}

/** The add-on's global functions that the sidebar calls. */
interface AddOnFunctions {
  lookAtSheet(): SheetView;
  saveColumns(request: {
    readonly columns: readonly {
      readonly position: number;
      readonly header: string;
      readonly reads: string | null;
    }[];
  }): Done | Refusal;
  selectRow(request: { readonly row: number }): Done | Refusal;
  describeRow(request: { readonly row: number | null }): RowDetail | Refusal;
  insertMapChart(): Done | Refusal;
  writeComparison(request: { readonly rubrics: readonly string[] | null }): Done | Refusal;
  lookAtCampaign(): CampaignView | Refusal;
  previewPlan(request: { readonly brief: Brief | null }): PlanPreview | Refusal;
  writePlan(request: { readonly brief: Brief | null }): Done | Refusal;
  listDefinitions(): Definitions | Refusal;
  saveDefinition(request: {
    readonly rubric: unknown;
    readonly home: "document" | "workspace";
    readonly replaces: string | null;
  }): SavedDefinition | Refusal;
  deleteDefinition(request: { readonly id: string; readonly home: "document" | "workspace" }): Done | Refusal;
  readSettingsForPage(): SettingsView | Refusal;
  saveSettings(choices: Choices): SettingsView | Refusal;
  checkWorker(request: { readonly workerUrl?: string; readonly key?: string }): WorkerCheck | Refusal;
  previewRun(request: { readonly what: RunKind }): RunPreview | Refusal;
  startRun(choice: { readonly what: RunKind }): RunAnswer;
  continueRun(request?: { readonly resume: string }): RunAnswer;
  discardRun(): unknown;
  cancelRun(): unknown;
  runStatus(): Exclude<RunAnswer, { readonly kind: "done" | "refused" }> | { readonly kind: "idle" };
}

type Runner = {
  readonly [Name in keyof AddOnFunctions]: (...args: Parameters<AddOnFunctions[Name]>) => void;
} & {
  withSuccessHandler(handler: (result: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { readonly script: { readonly run: Runner } };

/**
 * Calls a function of the add-on.
 * @throws Error with a sentence for the user when the call does not get through.
 */
export function call<Name extends keyof AddOnFunctions>(
  name: Name,
  ...args: Parameters<AddOnFunctions[Name]>
): Promise<ReturnType<AddOnFunctions[Name]>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler((error) => {
      reject(new Error(explain(error.message)));
    });
    (run[name] as (...values: unknown[]) => void)(...args);
  });
}

/**
 * The same, where a refusal is no answer.
 * @throws Error with a sentence for the user when the call does not get through or is refused.
 */
export async function ask<Name extends keyof AddOnFunctions>(
  name: Name,
  ...args: Parameters<AddOnFunctions[Name]>
): Promise<Exclude<ReturnType<AddOnFunctions[Name]>, Refusal>> {
  const answer = (await call(name, ...args)) as { readonly kind?: string; readonly message?: string };
  if (answer?.kind === "refused") throw new Error(answer.message);
  return answer as Exclude<ReturnType<AddOnFunctions[Name]>, Refusal>;
}

/** Several Google accounts in one browser are the usual reason why a sidebar is refused. */
function explain(message: string): string {
  return /PERMISSION_DENIED|authori[sz]ation/i.test(message)
    ? "Google refused the call, and nothing was changed. If you are signed in to several Google accounts, open the spreadsheet in a window with just one of them."
    : `The add-on could not do this: ${message.replace(/\.$/, "")}. The sheet keeps what it has; try again.`;
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
