import { element } from "./element.ts";
import type { createRunner, RunState } from "./run.ts";
import type { InterruptedRun, Progress } from "./server.ts";

type Runner = ReturnType<typeof createRunner>;

/** The one button, and under it how far the run is or how it ended. */
export function runPanel(state: RunState, runner: Runner): HTMLElement {
  const isRunning = state.kind === "running";
  const start = element(
    "button",
    {
      type: "button",
      id: "score",
      class: "button primary wide",
      "aria-disabled": String(isRunning),
      onclick: () => !isRunning && runner.start(),
    },
    "Score this sheet",
  );
  return element(
    "section",
    { class: "stack", "aria-label": "Scoring" },
    state.kind === "interrupted" ? choice(state, runner) : start,
    element("div", { class: "outcome", role: "status" }, outcome(state, runner)),
  );
}

function outcome(state: RunState, runner: Runner): HTMLElement | false {
  switch (state.kind) {
    case "idle":
      return element(
        "p",
        { class: "hint" },
        "Results go into columns of their own; what you wrote stays as it is.",
      );
    case "running":
      return underWay(state, runner);
    case "done":
      return element("p", {}, state.message);
    case "trouble":
      return element("p", { class: "trouble" }, state.message);
    case "interrupted":
      return false;
  }
}

function underWay(
  { progress, isStopping }: Extract<RunState, { kind: "running" }>,
  runner: Runner,
): HTMLElement {
  const words = progress ? progressSentence(progress) : "Reading the sheet.";
  return element(
    "div",
    { class: "stack" },
    element(
      "div",
      { class: "running" },
      isStopping ? "Stopping; what was written stays." : words,
      progress !== undefined &&
        !isStopping &&
        element(
          "button",
          { type: "button", id: "stop", class: "button", onclick: () => runner.stop(progress) },
          "Stop",
        ),
    ),
    element("progress", {
      "aria-label": "Rows scored",
      ...(progress && { value: progress.done, max: progress.of }),
    }),
  );
}

/** An earlier run was cut off: two ways on. */
function choice({ progress, sheet, rubric }: InterruptedRun, runner: Runner): HTMLElement {
  const place = sheet === undefined ? "" : ` on the tab ${sheet}`;
  return element(
    "div",
    { class: "stack" },
    element(
      "p",
      {},
      `An earlier run by the definition “${rubric}”${place} was cut off after ${progressSentence(progress)}.`,
    ),
    element(
      "button",
      { type: "button", class: "button primary wide", onclick: runner.goOn },
      "Go on with it",
    ),
    element("button", { type: "button", class: "button wide", onclick: runner.startAnew }, "Start anew"),
  );
}

/** `"250 of 1,000 rows, about 12 s left"` */
function progressSentence({ done, of, secondsLeft }: Progress): string {
  const rows = `${done.toLocaleString("en")} of ${of.toLocaleString("en")} rows`;
  return secondsLeft === null ? rows : `${rows}, about ${Math.ceil(secondsLeft)} s left`;
}
