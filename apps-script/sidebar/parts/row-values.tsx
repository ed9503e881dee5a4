import { columnTitle } from "../../../shared/table/headers.ts";
import type { RowDetail, RowValue } from "../../src/sidebar/answers.ts";
import { plural } from "./words.ts";

/** Every value that the row is scored by, where it comes from, and where it can be checked. */
export function RowValues({ detail: { values, entry, notesMissing } }: { detail: RowDetail }) {
  return (
    <details>
      <summary>What it is scored by: {plural(values.length, "value")}</summary>
      <p class="muted">
        {entry === null ? "The catalogue does not know it." : `Taken for ${entry}.`} {notesMissing}
      </p>
      <dl class="values">
        {values.map((value) => (
          <div key={value.feature}>
            <dt>{columnTitle(value.feature)}</dt>
            <dd>
              {value.text} <span class="muted">{origin(value)}</span>
              {value.note !== null && <span class="note">{value.note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function origin({ from, asOf, isJudgement }: RowValue): string {
  if (from === "sheet") return "yours";
  const kind = isJudgement ? "judgement" : "catalogue";
  return asOf === null ? kind : `${kind}, ${asOf}`;
}
