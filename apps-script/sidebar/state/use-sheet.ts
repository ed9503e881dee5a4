import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { SheetView } from "../../src/sidebar/view.ts";
import { call, messageOf } from "./server.ts";

/** Looking again more often than this would only keep the sheet busy. */
const restMilliseconds = 2_000;

export type View =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly message: string }
  | SheetView;

/**
 * What the active sheet holds. Sheets tells a sidebar nothing, so it looks again when somebody comes back to it, unless
 * `isBusy` says that a run is under way.
 */
export function useSheet(isBusy: () => boolean): { readonly view: View; readonly look: () => Promise<void> } {
  const [view, setView] = useState<View>({ kind: "loading" });
  const seen = useRef("");
  const lookedAt = useRef(0);

  const look = useCallback(async () => {
    lookedAt.current = Date.now();
    const now = await call("lookAtSheet").catch(
      (error: unknown): View => ({ kind: "failed", message: messageOf(error) }),
    );
    const text = JSON.stringify(now);
    if (text === seen.current) return;
    seen.current = text;
    setView(now);
  }, []);

  useEffect(() => {
    let next: ReturnType<typeof setTimeout> | undefined;
    const lookOnReturn = (): void => {
      clearTimeout(next);
      if (isBusy()) return;
      const rest = lookedAt.current + restMilliseconds - Date.now();
      // Who comes back right after a look may have changed the sheet all the same.
      if (rest > 0) next = setTimeout(lookOnReturn, rest);
      else look();
    };
    window.addEventListener("focus", lookOnReturn);
    document.documentElement.addEventListener("pointerenter", lookOnReturn);
    look();
    return () => {
      clearTimeout(next);
      window.removeEventListener("focus", lookOnReturn);
      document.documentElement.removeEventListener("pointerenter", lookOnReturn);
    };
  }, [look, isBusy]);

  return { view, look };
}
