import type { SheetView } from "../src/sidebar/view.ts";

/** How far a run is, in rows. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly secondsLeft: number | null;
}

/** What the add-on answers to a step of a run. */
export type RunAnswer =
  | { readonly kind: "running"; readonly progress: Progress }
  | { readonly kind: "done"; readonly summary: { readonly message: string } }
  | { readonly kind: "refused"; readonly message: string }
  | InterruptedRun;

/** An earlier run was cut off: `sheet` is the name of its tab, where that is still there, `rubric` its definition's title. */
export interface InterruptedRun {
  readonly kind: "interrupted";
  readonly progress: Progress;
  readonly sheet?: string;
  readonly rubric: string;
}

/** The add-on's global functions that the sidebar calls. */
interface AddOnFunctions {
  lookAtSheet(): SheetView;
  saveSettings(choices: { readonly rubric: string }): unknown;
  startRun(choice: { readonly what: "sheet" }): RunAnswer;
  continueRun(): RunAnswer;
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

/** Several Google accounts in one browser are the usual reason why a sidebar is refused. */
function explain(message: string): string {
  return /PERMISSION_DENIED|authori[sz]ation/i.test(message)
    ? "Google refused the call, and nothing was changed. If you are signed in to several Google accounts, open the spreadsheet in a window with just one of them."
    : `The add-on could not do this: ${message.replace(/\.$/, "")}. The sheet keeps what it has; try again.`;
}
