import {
  ask,
  call,
  type InterruptedRun,
  messageOf,
  type Progress,
  type RunAnswer,
  type RunKind,
} from "./server.ts";

/** What the sidebar knows of a run. */
export type RunState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly progress: Progress | undefined; readonly isStopping: boolean }
  | { readonly kind: "done"; readonly message: string }
  /** An earlier run was cut off; the user says whether it goes on. */
  | (InterruptedRun & { readonly wanted: RunKind })
  | { readonly kind: "trouble"; readonly message: string };

/** A run of another page is looked at so often, in milliseconds. */
const betweenLooks = 3_000;

export type Runner = ReturnType<typeof createRunner>;

/** Runs over the active sheet, chunk by chunk; tells of every step, and ends as done, interrupted or in trouble. */
export function createRunner(tell: (state: RunState) => void) {
  let isStopping = false;

  async function follow(first: () => Promise<RunAnswer>, wanted: RunKind): Promise<RunState> {
    isStopping = false;
    tell({ kind: "running", progress: undefined, isStopping });
    const end = await chunks(first, wanted).catch(
      (error: unknown): RunState => ({ kind: "trouble", message: messageOf(error) }),
    );
    tell(end);
    return end;
  }

  async function chunks(first: () => Promise<RunAnswer>, wanted: RunKind): Promise<RunState> {
    let answer = await first();
    while (answer.kind === "running") {
      tell({ kind: "running", progress: answer.progress, isStopping });
      answer = await call("continueRun");
    }
    return endOf(answer, wanted);
  }

  const start = (what: RunKind = "sheet") => follow(() => call("startRun", { what }), what);

  return {
    start,
    /** Takes up the run that was cut off, unless somebody else has by now. */
    goOn: (run: string, wanted: RunKind) => follow(() => call("continueRun", { resume: run }), wanted),
    /** Leaves the run that was cut off and starts another. */
    startAnew: (wanted: RunKind) =>
      follow(() => ask("discardRun").then(() => call("startRun", { what: wanted })), wanted),
    /** The chunk under way ends first. */
    stop(progress: Progress | undefined): void {
      isStopping = true;
      tell({ kind: "running", progress, isStopping });
      call("cancelRun").catch((error: unknown) => tell({ kind: "trouble", message: messageOf(error) }));
    },
    /** Shows a run of another page as long as it goes on; one that was cut off is offered. */
    async lookForEarlier(): Promise<void> {
      let status = await statusNow();
      while (status.kind === "running") {
        tell({ kind: "running", progress: status.progress, isStopping });
        await new Promise((resolve) => setTimeout(resolve, betweenLooks));
        status = await statusNow();
        if (status.kind === "idle") tell({ kind: "done", message: "The run is over; what it wrote stays." });
      }
      if (status.kind === "interrupted") tell({ ...status, wanted: "sheet" });
    },
  };
}

const statusNow = () => call("runStatus").catch(() => ({ kind: "idle" }) as const);

function endOf(answer: Exclude<RunAnswer, { readonly kind: "running" }>, wanted: RunKind): RunState {
  switch (answer.kind) {
    case "done":
      return { kind: "done", message: answer.summary.message };
    case "interrupted":
      return { ...answer, wanted };
    case "refused":
      return { kind: "trouble", message: answer.message };
  }
}
