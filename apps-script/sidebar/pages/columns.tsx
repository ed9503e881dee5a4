import { useState } from "preact/hooks";
import { ColumnMapping } from "../parts/column-mapping.tsx";
import { PageFrame } from "../parts/page-frame.tsx";
import { Preview } from "../parts/preview.tsx";
import { RunPanel } from "../parts/run-panel.tsx";
import { plural, shown } from "../parts/words.ts";
import { WrittenColumns } from "../parts/written-columns.tsx";
import { type FoundView, useSidebar } from "../state/context.ts";
import type { RunKind } from "../state/server.ts";

/** Which rows a run takes, what is written, what that would look like, and what is read. */
export function ColumnsPage({ back }: { back: () => void }) {
  const { view } = useSidebar();
  const [what, setWhat] = useState<RunKind>("sheet");
  return (
    <PageFrame title="Rows and columns" back={back}>
      {view.kind === "found" && <ScoreRows view={view} what={what} setWhat={setWhat} />}
      {view.kind === "found" && <WrittenColumns />}
      {view.kind === "found" && <Preview what={what} />}
      <ColumnMapping columns={view.columns} />
    </PageFrame>
  );
}

/** The runs to choose from, each with what it does and how many rows that are. */
function choicesFor({ counts, found }: FoundView) {
  return [
    { what: "sheet", title: "What is due", explains: "New and changed rows", rows: counts.due },
    {
      what: "selection",
      title: "The selection",
      explains: "What is due in the selected rows",
      rows: counts.selected,
    },
    { what: "refresh", title: "The whole table", explains: "Every row anew", rows: found.channels },
    { what: "failed", title: "Rows with a problem", explains: "Tried once more", rows: counts.failed },
    {
      what: "overwrite edits",
      title: "Cells that I changed",
      explains: "What you put into result cells gives way to results",
      rows: counts.edited,
    },
  ] as const;
}

function ScoreRows({
  view,
  what,
  setWhat,
}: {
  view: FoundView;
  what: RunKind;
  setWhat: (what: RunKind) => void;
}) {
  const { run, runner, start } = useSidebar();
  const choices = choicesFor(view);
  const rows = choices.find((choice) => choice.what === what)?.rows ?? 0;
  return (
    <section class="stack" aria-labelledby="rows-heading">
      <h2 id="rows-heading">Rows to score</h2>
      <div class="choices" role="radiogroup" aria-labelledby="rows-heading">
        {choices.map((choice) => (
          <label key={choice.what} class="choice">
            <input
              type="radio"
              name="what"
              checked={choice.what === what}
              onChange={() => setWhat(choice.what)}
            />
            <span>
              {choice.title} <span class="muted">({shown(choice.rows)})</span>
              <span class="muted explains">{choice.explains}</span>
            </span>
          </label>
        ))}
      </div>
      <RunPanel
        run={run}
        runner={runner}
        start={() => start(what)}
        label={
          what === "overwrite edits"
            ? "Overwrite my changes"
            : rows === 0
              ? "Score"
              : `Score ${plural(rows, "row")}`
        }
        hint={
          rows === 0 ? "There is nothing to do for this choice." : "Columns of your own stay as they are."
        }
      />
    </section>
  );
}
