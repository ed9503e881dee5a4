import { flipsOf } from "../../../shared/scoring/flips.ts";
import { wholeContributions } from "../../../shared/scoring/reasons.ts";
import { valueAt } from "../../../shared/scoring/score-rows.ts";
import { capitalised, listed } from "../../../shared/sentences.ts";
import { typeInSheet } from "../../src/present/cells.ts";
import { reasonsFor, type ScoredSheet } from "../scored/score-sheet.ts";
import { useSidebar } from "../state/context.ts";
import { Firmness } from "./firmness.tsx";
import { LeanBar, SignedBar, signed } from "./lean-bar.tsx";
import { TypeLabel } from "./type-mark.tsx";

/** What the chosen definition makes of one row. */
export function RowScores({ at }: { at: number }) {
  const { scored, view } = useSidebar();
  const row = scored?.rows[at];
  if (!scored || !row)
    return (
      <p class="muted">
        {view.kind === "found" && view.rows.notSent > 0
          ? `The sidebar scores the first ${view.rows.rows.length} rows itself; this one has its results in the sheet after a run.`
          : "This row is not part of the table."}
      </p>
    );
  const { assessment, sent } = row;
  if (!assessment) return <p class="trouble">{sent.problem}</p>;
  const { rubric } = scored.plan;
  const others = assessment.typeRange.filter((type) => type !== assessment.type).map(typeInSheet);
  return (
    <>
      <p>
        <TypeLabel {...assessment} /> <span class="muted">by “{rubric.title}”</span>
      </p>
      <LeanBar assessment={assessment} cutOffs={rubric.cutOffs} />
      <dl class="facts">
        <dt>Lean</dt>
        <dd>{assessment.lean === undefined ? "Not enough known" : signed(assessment.lean)}</dd>
        <dt>How firm</dt>
        <dd>
          <Firmness robustness={assessment.robustness} />
        </dd>
        <dt>Could also be</dt>
        <dd>{others.length > 0 ? listed(others, "or") : "nothing else"}</dd>
        <dt>Known</dt>
        <dd>{assessment.coverage} %</dd>
      </dl>
      <Sentences title="Why" sentences={reasonsFor(scored, at)} />
      <Sentences title="Notes" sentences={sent.notes} />
      {assessment.lean !== undefined && <Contributions scored={scored} at={at} lean={assessment.lean} />}
      <Flips scored={scored} at={at} />
    </>
  );
}

export function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{capitalised(sentence)}.</li>
        ))}
      </ul>
    </section>
  );
}

/** What each dimension adds to the lean, strongest first; together they are the lean. */
function Contributions({ scored, at, lean }: { scored: ScoredSheet; at: number; lean: number }) {
  const { plan, assessed } = scored;
  const points = wholeContributions(plan, assessed.scores, at, lean);
  const lines = plan.dimensions
    .map(({ dimension }, j) => ({
      dimension,
      points: points[j] ?? 0,
      isKnown: !Number.isNaN(valueAt(assessed.scores, at * plan.dimensions.length + j)),
    }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const most = Math.max(1, ...points.map(Math.abs));
  return (
    <section>
      <h2>What makes the lean {signed(lean)}</h2>
      <ul class="contributions">
        {lines.map(({ dimension, points: own, isKnown }) => (
          <li key={dimension.id}>
            <span>{dimension.title}</span>
            <span class="number">{isKnown ? signed(own) : "unknown"}</span>
            <SignedBar points={own} most={most} />
          </li>
        ))}
      </ul>
      <p class="muted">Left pulls to media, right to networking.</p>
    </section>
  );
}

function Flips({ scored, at }: { scored: ScoredSheet; at: number }) {
  const { plan, features, assessed } = scored;
  const type = assessed.rows[at]?.type;
  if (type === undefined) return null;
  const sentences = flipsOf(plan, assessed.scores, features, at, type);
  return <Sentences title="What would change it" sentences={sentences} />;
}
