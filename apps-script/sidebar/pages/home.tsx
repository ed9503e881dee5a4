import { useEffect } from "preact/hooks";
import type { SheetView } from "../../src/sidebar/view.ts";
import { MapDrawing } from "../map/map-drawing.tsx";
import { pointsOf } from "../map/points.ts";
import { CheckList } from "../parts/check-list.tsx";
import { foundSentence } from "../parts/found-sentence.ts";
import { ResemblingColumns } from "../parts/resembling-columns.tsx";
import { RunPanel } from "../parts/run-panel.tsx";
import { sentence } from "../parts/words.ts";
import { type FoundView, type Page, useSidebar } from "../state/context.ts";

/** More names than this make a small map hard to read. */
const mostLabels = 12;

const doors: readonly { readonly to: Exclude<Page["kind"], "adjust" | "home">; readonly title: string }[] = [
  { to: "columns", title: "Rows and columns" },
  { to: "map", title: "Map" },
  { to: "compare", title: "Compare definitions" },
  { to: "plan", title: "Plan the campaign" },
  { to: "row", title: "The selected row" },
  { to: "settings", title: "Settings" },
];

/** The first page: what was found, one button, whose definition, and the ways to everything else. */
export function HomePage({ cameFrom }: { cameFrom: Page["kind"] | undefined }) {
  const { view } = useSidebar();
  useEffect(() => {
    if (cameFrom) document.getElementById(`to-${cameFrom}`)?.focus();
  }, [cameFrom]);
  return view.kind === "found" ? <Found view={view} /> : <Nothing message={view.message} />;
}

function Found({ view }: { view: FoundView }) {
  const { run, runner, start, goTo, scored } = useSidebar();
  return (
    <>
      <h1>{foundSentence(view.found)}</h1>
      <CheckList found={view.found} goTo={goTo} />
      <ResemblingColumns columns={view.columns} />
      <RunPanel run={run} runner={runner} start={() => start()} />
      <DefinitionLine />
      {scored && (
        <MapDrawing
          points={pointsOf(scored)}
          cutOffs={scored.plan.rubric.cutOffs}
          mostLabels={mostLabels}
          reach="near"
          notShown={view.rows.rows.length + view.rows.notSent - pointsOf(scored).length}
        />
      )}
      <Doors which={doors.map(({ to }) => to)} />
      <WorkerLine />
    </>
  );
}

function Nothing({ message }: { message: string }) {
  const { look, view } = useSidebar();
  return (
    <>
      <h1>{message}</h1>
      <button type="button" class="button wide" onClick={look}>
        Look again
      </button>
      <DefinitionLine />
      <Doors which={waysFrom(view)} />
      <WorkerLine />
    </>
  );
}

const waysFrom = (view: SheetView): readonly Page["kind"][] => {
  if (view.kind !== "nothing") return ["settings"];
  return [
    ...(view.isPlan ? (["plan"] as const) : []),
    ...(view.columns.length > 0 ? (["columns"] as const) : []),
    "settings",
  ];
};

function DefinitionLine() {
  const { rubric, open } = useSidebar();
  return (
    <section class="stack" aria-label="Definition">
      <button
        type="button"
        id="to-definitions"
        class="door"
        aria-describedby="definition-source"
        onClick={() => open({ kind: "definitions" })}
      >
        <span>
          <span class="muted">Whose definition?</span>
          <b>{rubric?.title ?? "Not to be found; choose another"}</b>
        </span>
      </button>
      {rubric && (
        <p class="muted" id="definition-source">
          {sentence(`After ${rubric.source.replace(/^After /, "")}`)}
        </p>
      )}
    </section>
  );
}

function Doors({ which }: { which: readonly Page["kind"][] }) {
  const { open } = useSidebar();
  return (
    <nav class="doors" aria-label="More">
      {doors
        .filter(({ to }) => which.includes(to))
        .map(({ to, title }) => (
          <button key={to} type="button" id={`to-${to}`} class="door" onClick={() => open({ kind: to })}>
            {title}
          </button>
        ))}
    </nav>
  );
}

function WorkerLine() {
  const { worker } = useSidebar().view;
  if (worker === "set") return null;
  return (
    <p class="muted">
      {worker === "none"
        ? "No Worker is set; the add-on scores by itself."
        : "The network is off; the add-on scores by itself."}
    </p>
  );
}
