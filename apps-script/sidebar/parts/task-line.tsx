import { useEffect, useRef } from "preact/hooks";
import type { TaskState } from "../state/use-task.ts";

/** What has become of a button's work, read out when it changes, and brought into view where a long page hides it. */
export function TaskLine({ state, working = "Working." }: { state: TaskState; working?: string }) {
  const line = useRef<HTMLDivElement>(null);
  const isOver = state.kind === "done" || state.kind === "trouble";
  useEffect(() => {
    if (isOver) line.current?.scrollIntoView({ block: "nearest" });
  }, [isOver]);
  return (
    <div class="outcome" role="status" ref={line}>
      {state.kind === "working" && <p class="hint">{working}</p>}
      {state.kind === "done" && <p>{state.message}</p>}
      {state.kind === "trouble" && <p class="trouble">{state.message}</p>}
    </div>
  );
}
