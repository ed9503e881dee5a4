import { useCallback, useState } from "preact/hooks";
import { messageOf } from "./server.ts";

/** What a button's work has come to. */
export type TaskState =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  | { readonly kind: "done"; readonly message: string }
  | { readonly kind: "trouble"; readonly message: string };

/** Does one thing at a time and keeps the sentence that it ends with; work that throws ends in trouble. */
export function useTask(): {
  readonly state: TaskState;
  readonly run: (work: () => Promise<string>) => Promise<void>;
  readonly reset: () => void;
} {
  const [state, setState] = useState<TaskState>({ kind: "idle" });
  const run = useCallback(async (work: () => Promise<string>) => {
    setState({ kind: "working" });
    try {
      const message = await work();
      setState(message === "" ? { kind: "idle" } : { kind: "done", message });
    } catch (error) {
      setState({ kind: "trouble", message: messageOf(error) });
    }
  }, []);
  const reset = useCallback(() => setState({ kind: "idle" }), []);
  return { state, run, reset };
}
