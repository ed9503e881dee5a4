import { resultColumnsFor } from "../../src/present/result-columns.ts";
import { MapDrawing } from "../map/map-drawing.tsx";
import { pointsOf } from "../map/points.ts";
import { PageFrame } from "../parts/page-frame.tsx";
import { RunOutcome } from "../parts/run-panel.tsx";
import { TaskLine } from "../parts/task-line.tsx";
import { useSidebar } from "../state/context.ts";
import { ask } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";

const size = { width: 276, height: 420 };
const mostLabels = 60;

/** The map with as many names as it can hold, and the way to make a chart of it. */
export function MapPage({ back }: { back: () => void }) {
  const { scored, view, rubric } = useSidebar();
  const points = scored ? pointsOf(scored) : [];
  if (!scored || view.kind !== "found" || !rubric)
    return (
      <PageFrame title="Map" back={back}>
        <p>There is nothing to show yet.</p>
      </PageFrame>
    );
  return (
    <PageFrame title={`Map, by “${rubric.title}”`} back={back}>
      <MapDrawing
        points={points}
        cutOffs={rubric.cutOffs}
        mostLabels={mostLabels}
        reach="far"
        notShown={view.rows.rows.length + view.rows.notSent - points.length}
        size={size}
      />
      <InsertChart />
    </PageFrame>
  );
}

const chartColumns = ["mediaSupport", "networkingSupport"];

/** A chart in the sheet stands on two columns; they are written first where they are missing. */
function InsertChart() {
  const { run, runner, start, rubric } = useSidebar();
  const { state, run: work } = useTask();
  const insert = () => work(async () => (await ask("insertMapChart")).message);
  const writeColumnsFirst = () =>
    work(async () => {
      const { columns } = await ask("readSettingsForPage");
      const written = resultColumnsFor(columns, rubric?.dimensions ?? []).map(({ id }) => id);
      await ask("saveSettings", { columns: [...new Set([...written, ...chartColumns])] });
      const end = await start();
      if (end.kind !== "done") return "";
      return (await ask("insertMapChart")).message;
    });
  return (
    <section class="stack" aria-label="Chart">
      <button type="button" class="button wide" onClick={insert}>
        Insert as chart
      </button>
      <TaskLine state={state} />
      {state.kind === "trouble" && (
        <button type="button" class="button wide" onClick={writeColumnsFirst}>
          Write both strengths, then insert it
        </button>
      )}
      {state.kind !== "idle" && <RunOutcome run={run} runner={runner} />}
    </section>
  );
}
