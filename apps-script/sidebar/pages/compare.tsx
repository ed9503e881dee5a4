import { useMemo, useState } from "preact/hooks";
import { listed } from "../../../shared/sentences.ts";
import { ContestedRow } from "../parts/contested-row.tsx";
import { PageFrame } from "../parts/page-frame.tsx";
import { TaskLine } from "../parts/task-line.tsx";
import { plural } from "../parts/words.ts";
import { type ComparedSheet, compareSheet } from "../scored/compare-sheet.ts";
import { useSidebar } from "../state/context.ts";
import { ask } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";

/** Names in the first sentence, and rows in the list below it. */
const mostNamed = 5;
const mostListed = 30;

/** The rows under several definitions: where they agree, where not, and why not. */
export function ComparePage({ back }: { back: () => void }) {
  const { view, known } = useSidebar();
  const ids = known.definitions.map(({ rubric }) => rubric.id);
  const [left, setLeft] = useState<readonly string[]>([]);
  const rubrics = useMemo(
    () => known.definitions.map(({ rubric }) => rubric).filter(({ id }) => !left.includes(id)),
    [known.definitions, left],
  );
  const rows = view.kind === "found" ? view.rows : undefined;
  const compared = useMemo(
    () => (rows && rubrics.length > 1 ? compareSheet(rows, rubrics) : undefined),
    [rows, rubrics],
  );
  return (
    <PageFrame title="Compare definitions" back={back}>
      <div role="status">
        <p>{compared ? agreement(compared) : "Choose at least two definitions to compare."}</p>
        {rows && rows.notSent > 0 && (
          <p class="muted">The first {plural(rows.rows.length, "row")} are compared.</p>
        )}
      </div>
      {compared && (
        <ul class="contested">
          {compared.contested.slice(0, mostListed).map((at) => (
            <ContestedRow key={at} compared={compared} at={at} />
          ))}
        </ul>
      )}
      <details>
        <summary>
          Definitions compared: {rubrics.length} of {ids.length}
        </summary>
        <div class="choices">
          {known.definitions.map(({ rubric: { id, title } }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={!left.includes(id)}
                onChange={(event) =>
                  setLeft(event.currentTarget.checked ? left.filter((each) => each !== id) : [...left, id])
                }
              />
              {title}
            </label>
          ))}
        </div>
      </details>
      {compared && <WriteToTab rubrics={rubrics.map(({ id }) => id)} />}
    </PageFrame>
  );
}

/** `"The definitions agree on 18 of 25 rows. Contested: Facebook and Blog."` */
function agreement({ rows, contested, judgedRows, agreedRows, sheets }: ComparedSheet): string {
  if (judgedRows === 0) return "No row is judged by two of these definitions.";
  const names = contested.map(
    (at) => sheets[0]?.rows[at]?.sent.name || `row ${sheets[0]?.rows[at]?.sent.row}`,
  );
  const named = [...new Set(names)];
  const more = named.length - mostNamed;
  const some = more > 0 ? [...named.slice(0, mostNamed), `${more} more`] : named;
  const problems = rows.filter(({ error }) => error !== null).length;
  return [
    `The definitions agree on ${agreedRows} of ${plural(judgedRows, "row")}.`,
    named.length > 0 && `Contested: ${listed(some, "and")}.`,
    problems > 0 && `${plural(problems, "row")} could not be read.`,
  ]
    .filter((part) => part !== false)
    .join(" ");
}

function WriteToTab({ rubrics }: { rubrics: readonly string[] }) {
  const { state, run } = useTask();
  return (
    <section class="stack" aria-label="Comparison in the sheet">
      <button
        type="button"
        class="button wide"
        onClick={() => run(async () => (await ask("writeComparison", { rubrics })).message)}
      >
        Write the comparison to a tab
      </button>
      <TaskLine state={state} working="Writing the tab." />
    </section>
  );
}
