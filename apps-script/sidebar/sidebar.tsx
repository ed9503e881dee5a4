import type { SheetView } from "../src/sidebar/view.ts";
import { checkList } from "./check-list.ts";
import { definitionPicker } from "./definition-picker.ts";
import { element } from "./element.ts";
import { foundSentence } from "./found-sentence.ts";
import { smallMap } from "./map/small-map.ts";
import { createRunner, type RunState } from "./run.ts";
import { runPanel } from "./run-panel.ts";
import { call } from "./server.ts";

/** Looking again more often than this would only keep the sheet busy. */
const restMilliseconds = 2_000;

type View = { readonly kind: "loading" } | { readonly kind: "failed"; readonly message: string } | SheetView;

const app = document.getElementById("app") as HTMLElement;
let view: View = { kind: "loading" };
let run: RunState = { kind: "idle" };
let lookedAt = 0;
const runner = createRunner((state) => {
  run = state;
  render();
  if (state.kind === "done" || state.kind === "trouble") look();
});

function render(): void {
  const focused = document.activeElement?.id;
  const wasOpen = app.querySelector("details")?.open ?? false;
  app.setAttribute("aria-busy", String(view.kind === "loading"));
  app.replaceChildren(...sections().filter((section) => section !== false));
  if (focused) document.getElementById(focused)?.focus();
  app.querySelector("details")?.toggleAttribute("open", wasOpen);
}

function sections(): (HTMLElement | false)[] {
  if (view.kind === "loading") return skeleton();
  if (view.kind === "failed") return failure(view.message);
  const picker = definitionPicker(view, choose);
  const panel = runPanel(run, runner);
  const worker =
    view.worker === "none" &&
    element("p", { class: "muted" }, "No Worker is set; the add-on scores by itself.");
  if (view.kind === "nothing") return [element("h1", {}, view.message), lookAgain(), picker, worker];
  const { found, map } = view;
  return [element("h1", {}, foundSentence(found)), checkList(found), panel, picker, smallMap(map), worker];
}

const lookAgain = (): HTMLElement =>
  element(
    "button",
    { type: "button", class: "button wide", id: "look", onclick: () => look() },
    "Look again",
  );

const failure = (message: string): HTMLElement[] => [
  element("h1", {}, "The sidebar could not look at the sheet"),
  element("p", {}, message),
  lookAgain(),
];

/** Grey shapes where the first view will stand, so that nothing jumps when it arrives. */
function skeleton(): HTMLElement[] {
  const heights = [40, 32, 38, 72, 236];
  return [
    element("h1", {}, "Looking at the sheet"),
    ...heights.map((height) => {
      const shape = element("div", { class: "skeleton" });
      shape.style.height = `${height}px`;
      return shape;
    }),
  ];
}

async function look(): Promise<void> {
  lookedAt = Date.now();
  const seen = await call("lookAtSheet").catch(
    (error: Error): View => ({ kind: "failed", message: error.message }),
  );
  if (JSON.stringify(seen) === JSON.stringify(view)) return;
  view = seen;
  render();
}

/** A new definition: where there are results, they are scored anew at once. */
async function choose(rubric: string): Promise<void> {
  const hadResults = view.kind === "found" && view.hasResults;
  try {
    await call("saveSettings", { rubric });
  } catch (error) {
    run = { kind: "trouble", message: error instanceof Error ? error.message : String(error) };
    render();
    return;
  }
  if (hadResults) await runner.start();
  else await look();
}

/** Sheets tells a sidebar nothing, so it looks again when somebody comes back to it. */
function lookOnReturn(): void {
  clearTimeout(nextLook);
  if (run.kind === "running") return;
  const rest = lookedAt + restMilliseconds - Date.now();
  // Who comes back right after a look may have changed the sheet all the same.
  if (rest > 0) nextLook = setTimeout(lookOnReturn, rest);
  else look();
}

let nextLook: ReturnType<typeof setTimeout> | undefined;

/** A run that was cut off is offered at once. */
async function lookForRun(): Promise<void> {
  const status = await call("runStatus").catch(() => ({ kind: "idle" }) as const);
  if (status.kind !== "interrupted" || run.kind !== "idle") return;
  run = status;
  render();
}

window.addEventListener("focus", lookOnReturn);
document.documentElement.addEventListener("pointerenter", lookOnReturn);
render();
look();
lookForRun();
