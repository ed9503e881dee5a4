import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { AdjustPage } from "./pages/adjust.tsx";
import { ColumnsPage } from "./pages/columns.tsx";
import { ComparePage } from "./pages/compare.tsx";
import { DefinitionsPage } from "./pages/definitions.tsx";
import { HomePage } from "./pages/home.tsx";
import { MapPage } from "./pages/map.tsx";
import { PlanPage } from "./pages/plan.tsx";
import { RowPage } from "./pages/row.tsx";
import { SettingsPage } from "./pages/settings.tsx";
import { Failure, Skeleton } from "./pages/states.tsx";
import { scoreSheet } from "./scored/score-sheet.ts";
import { type Page, type Sidebar, SidebarContext } from "./state/context.ts";
import { createRunner, type RunState } from "./state/run.ts";
import { ask, messageOf, type RunKind } from "./state/server.ts";
import { useDefinitions } from "./state/use-definitions.ts";
import { useSheet } from "./state/use-sheet.ts";

/** The sidebar: what it knows of the sheet, and the page that is open. */
export function App() {
  const [run, setRun] = useState<RunState>({ kind: "idle" });
  const [notice, setNotice] = useState("");
  const running = useRef(false);
  running.current = run.kind === "running";
  const { view, look } = useSheet(useCallback(() => running.current, []));
  const { known, reload } = useDefinitions();
  const runner = useMemo(() => createRunner(setRun), []);
  const { page, open, cameFrom } = usePages();

  useEffect(() => {
    runner.lookForEarlier();
  }, [runner]);

  const chosen = view.kind === "loading" || view.kind === "failed" ? undefined : view.chosen;
  const rubric = known.definitions.find((definition) => definition.rubric.id === chosen)?.rubric;
  const rows = view.kind === "found" ? view.rows : undefined;
  const scored = useMemo(() => (rows && rubric ? scoreSheet(rows, rubric) : undefined), [rows, rubric]);

  if (view.kind === "loading" || known.isLoading) return <Skeleton />;
  if (view.kind === "failed") return <Failure message={view.message} look={look} />;

  const start = async (what: RunKind = "sheet"): Promise<RunState> => {
    const end = await runner.start(what);
    await look();
    return end;
  };
  const sidebar: Sidebar = {
    view,
    look,
    known,
    reloadDefinitions: reload,
    rubric,
    scored,
    run,
    runner: {
      ...runner,
      goOn: (run, wanted) => andLook(runner.goOn(run, wanted), look),
      startAnew: (wanted) => andLook(runner.startAnew(wanted), look),
    },
    start,
    choose: async (id) => {
      await ask("saveSettings", { rubric: id });
      if (view.kind === "found" && view.hasResults) await start();
      else await look();
    },
    goTo: async (row) => {
      setNotice("");
      await ask("selectRow", { row }).then(look, (error: unknown) => setNotice(messageOf(error)));
    },
    open: (next) => {
      setNotice("");
      open(next);
    },
  };
  return (
    <SidebarContext.Provider value={sidebar}>
      <main aria-busy={false}>
        {notice !== "" && (
          <p class="trouble" role="alert">
            {notice}
          </p>
        )}
        {pageOf(page, () => sidebar.open(pageBehind(page)), cameFrom)}
      </main>
    </SidebarContext.Provider>
  );
}

async function andLook(run: Promise<RunState>, look: () => Promise<void>): Promise<RunState> {
  const end = await run;
  await look();
  return end;
}

/** The open page, and which one was open before. */
function usePages() {
  const [{ page, cameFrom }, set] = useState<{ page: Page; cameFrom: Page["kind"] | undefined }>({
    page: { kind: "home" },
    cameFrom: undefined,
  });
  const open = useCallback((next: Page) => {
    set((before) => ({ page: next, cameFrom: before.page.kind }));
  }, []);
  return { page, open, cameFrom };
}

const pageBehind = (page: Page): Page => ({ kind: page.kind === "adjust" ? "definitions" : "home" });

function pageOf(page: Page, back: () => void, cameFrom: Page["kind"] | undefined) {
  switch (page.kind) {
    case "home":
      return <HomePage cameFrom={cameFrom} />;
    case "definitions":
      return <DefinitionsPage back={back} />;
    case "adjust":
      return <AdjustPage definition={page.definition} isNew={page.isNew} back={back} />;
    case "columns":
      return <ColumnsPage back={back} />;
    case "map":
      return <MapPage back={back} />;
    case "compare":
      return <ComparePage back={back} />;
    case "plan":
      return <PlanPage back={back} />;
    case "row":
      return <RowPage back={back} />;
    case "settings":
      return <SettingsPage back={back} />;
  }
}
