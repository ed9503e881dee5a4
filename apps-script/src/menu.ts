import { writePlan } from "./campaign/write-plan.ts";
import { freezeFormulas } from "./formulas/freeze-formulas.ts";
import type { RunKind } from "./run/journal.ts";
import { type Progress, progressSentence } from "./run/progress.ts";
import { removeResults } from "./run/remove-results.ts";
import { resumable } from "./run/resumable.ts";
import {
  cancelRun,
  continueRun,
  discardRun,
  type InterruptedRun,
  pauseRun,
  type RunState,
  resumeRun,
  startRun,
} from "./run/run.ts";
import type { RunSummary } from "./run/summary.ts";
import { createTemplate } from "./template/create-template.ts";
import { messageOf, UserMessage } from "./user-message.ts";

const title = "SocialType";

/** A menu call has six minutes, and a chunk may wait a minute for the Worker: no chunk begins after this. */
const lastStartMilliseconds = 4 * 60_000;

/** May run before anything is authorised: builds the menu and nothing else. */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem("Open sidebar", "showSidebar")
    .addSeparator()
    .addItem("Score this sheet", "scoreThisSheet")
    .addItem("Score selection", "scoreSelection")
    .addItem("Score what changed", "scoreChanged")
    .addItem("Stop the run", "stopRun")
    .addSeparator()
    .addItem("Refresh all results", "refreshResults")
    .addItem("Retry rows with a problem", "retryFailed")
    .addItem("Overwrite my edits", "overwriteEdits")
    .addItem("Remove results", "removeAllResults")
    .addSeparator()
    .addItem("Plan this campaign", "planThisCampaign")
    .addItem("Freeze formulas into values", "freezeAllFormulas")
    .addItem("New template tab", "createTemplateTab")
    .addToUi();
}

/** What a menu item answers, for callers other than the menu itself. */
export type MenuAnswer =
  | { readonly kind: "done"; readonly message: string; readonly summary?: RunSummary }
  /** The time of a menu call is over; the same item goes on. */
  | { readonly kind: "paused"; readonly progress: Progress }
  | { readonly kind: "refused"; readonly message: string };

export const scoreThisSheet = (): MenuAnswer => runFromMenu("sheet");
export const scoreSelection = (): MenuAnswer => runFromMenu("selection");
export const scoreChanged = (): MenuAnswer => runFromMenu("changed");
export const refreshResults = (): MenuAnswer => runFromMenu("refresh");
export const retryFailed = (): MenuAnswer => runFromMenu("failed");

export const overwriteEdits = (): MenuAnswer =>
  confirmed("What you put into result cells of this sheet will be replaced by results. Go on?", () =>
    runFromMenu("overwrite edits"),
  );

export const removeAllResults = (): MenuAnswer =>
  confirmed(
    "All results that SocialType wrote into this sheet will be removed. Cells that you changed stay. Go on?",
    () => answered(() => told(removeResults())),
  );

export const freezeAllFormulas = (): MenuAnswer => answered(() => told(freezeFormulas()));

export const planThisCampaign = (): MenuAnswer => answered(() => told(writePlan({ brief: null }).message));

export const createTemplateTab = (): MenuAnswer => answered(() => told(createTemplate()));

export const stopRun = (): MenuAnswer =>
  answered(() =>
    told(cancelRun() ? "The run is being stopped. What it has written stays." : "No run is under way."),
  );

/** Runs chunk by chunk until all is done, or until the time of a menu call is nearly over. */
function runFromMenu(what: RunKind): MenuAnswer {
  const started = Date.now();
  return answered(() => {
    let state = takeUp(what);
    while (state.kind === "running") {
      if (Date.now() - started > lastStartMilliseconds) return pause(state.progress);
      toast(`${progressSentence(state.progress)}.`);
      const { run } = state;
      state = resumable(() => continueRun(run));
    }
    if (state.kind === "interrupted") return { kind: "refused", message: "Nothing was started." };
    return { ...told(state.summary.message), summary: state.summary };
  });
}

/** Starts the run; where an earlier one was cut off, asks whether to go on with that one. */
function takeUp(what: RunKind): RunState {
  const state = resumable(() => startRun(what));
  if (state.kind !== "interrupted") return state;
  const resume = () => resumable(() => resumeRun(state.run));
  if (state.isPaused && state.isAsNow && state.what === what) return resume();
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(title, questionAbout(state), ui.ButtonSet.YES_NO_CANCEL);
  if (answer === ui.Button.YES) return resume();
  if (answer !== ui.Button.NO) return state;
  discardRun();
  return resumable(() => startRun(what));
}

function questionAbout({ sheet, rubric, progress }: InterruptedRun): string {
  const where = sheet === undefined ? "a sheet that was deleted" : `the sheet “${sheet}”`;
  return (
    `An earlier run over ${where} by the definition “${rubric}” was cut off after ${progressSentence(progress)}. ` +
    "Go on with it? No leaves its rows as they are and starts anew here."
  );
}

function pause(progress: Progress): MenuAnswer {
  pauseRun();
  toast(
    `${progressSentence(progress)}. Google gives a menu call six minutes, so the run pauses here; choose the same item again to go on.`,
  );
  return { kind: "paused", progress };
}

function confirmed(question: string, work: () => MenuAnswer): MenuAnswer {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(title, question, ui.ButtonSet.OK_CANCEL);
  return answer === ui.Button.OK ? work() : { kind: "refused", message: "Nothing was changed." };
}

/** Shows as a sentence what the user can mend, and what went wrong at Google. */
function answered(work: () => MenuAnswer): MenuAnswer {
  try {
    return work();
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    if (!(error instanceof UserMessage)) console.error(error);
    const message =
      error instanceof UserMessage
        ? error.message
        : `That was not finished (${messageOf(error)}). What is done stays; choose the same item again.`;
    ui.alert(title, message, ui.ButtonSet.OK);
    return { kind: "refused", message };
  }
}

function told(message: string) {
  toast(message);
  return { kind: "done", message } as const;
}

const toast = (message: string): void =>
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, secondsShown);

const secondsShown = 10;
