import { useMemo } from "preact/hooks";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { type ScoredRow, type ScoredSheet, scoreSheet } from "../scored/score-sheet.ts";
import { useSidebar } from "../state/context.ts";
import { LeanBar } from "./lean-bar.tsx";
import { TypeIcon, typeWords } from "./type-mark.tsx";
import { plural } from "./words.ts";

/** More rows than these are hard to watch while a slider moves. */
const mostRows = 8;

/** What a rubric that is being shaped makes of the selected rows, and which others change; scored here, at once. */
export function EffectOnRows({ rubric }: { rubric: Rubric | undefined }) {
  const { view, scored: before } = useSidebar();
  const rows = view.kind === "found" ? view.rows : undefined;
  const now = useMemo(() => (rows && rubric ? scoreSheet(rows, rubric) : undefined), [rows, rubric]);
  if (!rubric) return <section class="effect muted">As it is, this cannot be scored.</section>;
  if (!now || !before) return null;
  const isChanged = ({ at, assessment }: ScoredRow) => assessment?.type !== typeBefore(before, at);
  const changed = now.rows.filter(isChanged).length;
  const selected = now.rows.filter(({ sent, assessment }) => assessment && sent.isSelected);
  const others = now.rows.filter((row) => row.assessment && !row.sent.isSelected && isChanged(row));
  const shown = [...selected, ...others].slice(0, mostRows);
  const hidden = selected.length + others.length - shown.length;
  return (
    <section class="effect" aria-label="Effect on your rows">
      <p role="status">
        {changed === 0
          ? "No row changes its type."
          : `${plural(changed, "row")} of ${now.rows.length} ${changed === 1 ? "changes its" : "change their"} type.`}
      </p>
      <ul>
        {shown.map(({ at, sent, assessment }) => {
          if (!assessment) return null;
          const was = typeBefore(before, at);
          return (
            <li key={sent.row}>
              <span class="effect-name">{sent.name || `Row ${sent.row}`}</span>
              <span class="effect-type">
                <TypeIcon {...assessment} />
                {typeWords(assessment)}
                {was !== assessment.type && was !== undefined && <b> (was {was})</b>}
              </span>
              <LeanBar assessment={assessment} cutOffs={rubric.cutOffs} />
            </li>
          );
        })}
      </ul>
      <p class="muted">
        The rows selected in the sheet, and those whose type changes
        {hidden > 0 && `; ${plural(hidden, "row")} more`}.
      </p>
    </section>
  );
}

const typeBefore = (before: ScoredSheet, at: number) => before.rows[at]?.assessment?.type;
