import { useMemo } from "preact/hooks";
import { assessRows } from "../../../shared/scoring/assess.ts";
import { capitalised } from "../../../shared/sentences.ts";
import type { RowDetail } from "../../src/sidebar/answers.ts";
import { receivedColumns } from "../scored/score-sheet.ts";
import { useSidebar } from "../state/context.ts";
import { LeanBar } from "./lean-bar.tsx";
import { TypeIcon, typeWords } from "./type-mark.tsx";

/** The ways to use the platform, with the type that each gets: those that differ from the row's own first. */
export function RowUses({ detail: { uses }, at }: { detail: RowDetail; at: number }) {
  const { scored } = useSidebar();
  const plan = scored?.plan;
  const assessed = useMemo(
    () => (plan && uses ? assessRows(plan, receivedColumns(uses.features)).rows : []),
    [plan, uses],
  );
  if (!plan || !uses || uses.names.length === 0 || plan.rubric.judges === "platform") return null;
  const own = scored.rows[at]?.assessment?.type;
  const lines = uses.names
    .flatMap((name, i) => {
      const assessment = assessed[i];
      return assessment ? [{ name, assessment, differs: assessment.type !== own }] : [];
    })
    .sort((a, b) => Number(b.differs) - Number(a.differs));
  return (
    <section>
      <h2>
        {lines.some(({ differs }) => differs)
          ? "It depends on how you use it"
          : "However you use it, it is the same"}
      </h2>
      <ul class="effect-list">
        {lines.map(({ name, assessment, differs }) => (
          <li key={name}>
            <span class="effect-name">{capitalised(name)}</span>
            <span class="effect-type">
              <TypeIcon {...assessment} />
              {differs ? <b>{typeWords(assessment)}</b> : typeWords(assessment)}
            </span>
            <LeanBar assessment={assessment} cutOffs={plan.rubric.cutOffs} />
          </li>
        ))}
      </ul>
    </section>
  );
}
