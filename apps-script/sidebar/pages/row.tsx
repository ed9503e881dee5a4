import { useEffect, useState } from "preact/hooks";
import type { RowDetail } from "../../src/sidebar/answers.ts";
import { PageFrame } from "../parts/page-frame.tsx";
import { RowScores } from "../parts/row-scores.tsx";
import { RowUses } from "../parts/row-uses.tsx";
import { RowValues } from "../parts/row-values.tsx";
import { useSidebar } from "../state/context.ts";
import { ask, messageOf } from "../state/server.ts";

type Described =
  | RowDetail
  | { readonly kind: "loading" }
  | { readonly kind: "trouble"; readonly message: string };

/** The selected row: its type, what makes it so, what would change it, its uses, and where its values come from. */
export function RowPage({ back }: { back: () => void }) {
  const { view, goTo, look } = useSidebar();
  const rows = view.kind === "found" ? view.rows.rows : [];
  const selected = rows.find(({ isSelected }) => isSelected)?.row;
  const described = useRow(selected, rows);
  const at = rows.findIndex(({ row }) => described.kind === "row" && row === described.row);
  const [before, after] = [rows[at - 1], rows[at + 1]];
  const title =
    described.kind === "row" ? `Row ${described.row}: ${described.name || "no name"}` : "The selected row";
  return (
    <PageFrame title={title} back={back}>
      <div class="buttons">
        <button type="button" class="button" onClick={look}>
          Look again
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={!before}
          onClick={() => before && goTo(before.row)}
        >
          Previous
        </button>
        <button type="button" class="button" aria-disabled={!after} onClick={() => after && goTo(after.row)}>
          Next
        </button>
      </div>
      <div aria-live="polite" class="stack">
        {described.kind === "loading" && <div class="skeleton" style={{ height: "240px" }} />}
        {described.kind === "trouble" && <p class="trouble">{described.message}</p>}
        {described.kind === "row" && (
          <>
            <RowScores at={at} />
            <RowUses detail={described} at={at} />
            <RowValues detail={described} />
          </>
        )}
      </div>
    </PageFrame>
  );
}

/** The add-on's description of the row, asked for anew whenever another row is selected or the sheet has changed. */
function useRow(selected: number | undefined, rows: unknown): Described {
  const [described, setDescribed] = useState<Described>({ kind: "loading" });
  // New rows mean that the sheet has changed.
  useEffect(() => {
    let isWanted = true;
    const tell = (next: Described): void => {
      if (isWanted) setDescribed(next);
    };
    ask("describeRow", { row: selected ?? null }).then(tell, (error: unknown) =>
      tell({ kind: "trouble", message: messageOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [selected, rows]);
  return described;
}
