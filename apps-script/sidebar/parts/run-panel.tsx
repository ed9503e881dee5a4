import type { Runner, RunState } from "../state/run.ts";
import type { Progress } from "../state/server.ts";
import { shown } from "./words.ts";

/** The one button, and under it how far the run is or how it ended. */
export function RunPanel({
  run,
  runner,
  start,
  label = "Score this sheet",
  hint = "Results go into columns of their own; what you wrote stays as it is.",
}: {
  run: RunState;
  runner: Runner;
  start: () => void;
  label?: string;
  hint?: string;
}) {
  const isRunning = run.kind === "running";
  return (
    <section class="stack" aria-label="Scoring">
      {run.kind !== "interrupted" && (
        <button
          type="button"
          id="score"
          class="button primary wide"
          aria-disabled={isRunning}
          onClick={() => !isRunning && start()}
        >
          {label}
        </button>
      )}
      <RunOutcome run={run} runner={runner} hint={hint} />
    </section>
  );
}

/** How far the run is, how it ended, or what to do with one that was cut off. */
export function RunOutcome({ run, runner, hint = "" }: { run: RunState; runner: Runner; hint?: string }) {
  if (run.kind === "interrupted") return <Choice run={run} runner={runner} />;
  return (
    <div class="outcome" role="status">
      <Outcome run={run} runner={runner} hint={hint} />
    </div>
  );
}

function Outcome({
  run,
  runner,
  hint,
}: {
  run: Exclude<RunState, { kind: "interrupted" }>;
  runner: Runner;
  hint: string;
}) {
  switch (run.kind) {
    case "idle":
      return hint === "" ? null : <p class="hint">{hint}</p>;
    case "running":
      return <UnderWay run={run} runner={runner} />;
    case "done":
      return <p>{run.message}</p>;
    case "trouble":
      return <p class="trouble">{run.message}</p>;
  }
}

function UnderWay({
  run: { progress, isStopping },
  runner,
}: {
  run: Extract<RunState, { kind: "running" }>;
  runner: Runner;
}) {
  const words = progress ? progressSentence(progress) : "Reading the sheet.";
  return (
    <div class="stack">
      <div class="running">
        {isStopping ? "Stopping; what was written stays." : words}
        {progress !== undefined && !isStopping && (
          <button type="button" class="button" onClick={() => runner.stop(progress)}>
            Stop
          </button>
        )}
      </div>
      <progress aria-label="Rows scored" {...(progress && { value: progress.done, max: progress.of })} />
    </div>
  );
}

/** An earlier run was cut off: two ways on. */
function Choice({
  run: { run, progress, sheet, rubric, wanted },
  runner,
}: {
  run: Extract<RunState, { kind: "interrupted" }>;
  runner: Runner;
}) {
  const place = sheet === undefined ? "" : ` on the tab ${sheet}`;
  return (
    <div class="stack">
      <p>
        An earlier run by the definition “{rubric}”{place} was cut off after {progressSentence(progress)}.
      </p>
      <button type="button" class="button primary wide" onClick={() => runner.goOn(run, wanted)}>
        Go on with it
      </button>
      <button type="button" class="button wide" onClick={() => runner.startAnew(wanted)}>
        Start anew
      </button>
    </div>
  );
}

/** `"250 of 1,000 rows, about 12 s left"` */
function progressSentence({ done, of, secondsLeft }: Progress): string {
  const rows = `${shown(done)} of ${shown(of)} rows`;
  return secondsLeft === null ? rows : `${rows}, about ${Math.ceil(secondsLeft)} s left`;
}
