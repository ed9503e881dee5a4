import { call, type InterruptedRun, type Progress, type RunAnswer } from "./server.ts";

/** What the sidebar knows of a run. */
export type RunState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress | undefined; readonly isStopping: boolean }
  | { readonly kind: "done"; readonly message: string }
  /** An earlier run was cut off; the user says whether it goes on. */
  | InterruptedRun
  | { readonly kind: "trouble"; readonly message: string };

/** A run over the active sheet, chunk by chunk; tells of every step, and ends as done, interrupted or in trouble. */
export function createRunner(tell: (state: RunState) => void) {
  let isStopping = false;

  async function follow(first: () => Promise<RunAnswer>): Promise<void> {
    isStopping = false;
    tell({ kind: "running", progress: undefined, isStopping });
    try {
      let answer = await first();
      while (answer.kind === "running") {
        tell({ kind: "running", progress: answer.progress, isStopping });
        answer = await call("continueRun");
      }
      tell(endOf(answer));
    } catch (error) {
      tell({ kind: "trouble", message: error instanceof Error ? error.message : String(error) });
    }
  }

  return {
    start: () => follow(() => call("startRun", { what: "sheet" })),
    /** Takes up the run that was cut off. */
    goOn: () => follow(() => call("continueRun")),
    /** Leaves the run that was cut off and starts another. */
    startAnew: () => follow(() => call("discardRun").then(() => call("startRun", { what: "sheet" }))),
    /** The chunk under way ends first. */
    stop(progress: Progress | undefined): void {
      isStopping = true;
      tell({ kind: "running", progress, isStopping });
      call("cancelRun").catch((error: Error) => tell({ kind: "trouble", message: error.message }));
    },
  };
}

function endOf(answer: Exclude<RunAnswer, { readonly kind: "running" }>): RunState {
  switch (answer.kind) {
    case "done":
      return { kind: "done", message: answer.summary.message };
    case "interrupted":
      return answer;
    case "refused":
      return { kind: "trouble", message: answer.message };
  }
}
