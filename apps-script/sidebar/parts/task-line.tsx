import type { TaskState } from "../state/use-task.ts";

/** What has become of a button's work, read out when it changes. */
export function TaskLine({ state, working = "Working." }: { state: TaskState; working?: string }) {
  return (
    <div class="outcome" role="status">
      {state.kind === "working" && <p class="hint">{working}</p>}
      {state.kind === "done" && <p>{state.message}</p>}
      {state.kind === "trouble" && <p class="trouble">{state.message}</p>}
    </div>
  );
}
