import { useState } from "preact/hooks";
import { listed } from "../../../shared/sentences.ts";
import type { RunPreview } from "../../src/sidebar/answers.ts";
import { ask, type RunKind } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";
import { TaskLine } from "./task-line.tsx";
import { plural } from "./words.ts";

/** The first rows as a run would write them; nothing is written. */
export function Preview({ what }: { what: RunKind }) {
  const [preview, setPreview] = useState<RunPreview | undefined>();
  const { state, run } = useTask();
  const show = () =>
    run(async () => {
      setPreview(await ask("previewRun", { what }));
      return "";
    });
  return (
    <section class="stack" aria-label="Preview">
      <button type="button" class="button wide" onClick={show}>
        Preview the first rows
      </button>
      <TaskLine state={state} working="Scoring the first rows." />
      {preview && <PreviewTable preview={preview} />}
    </section>
  );
}

function PreviewTable({
  preview: { rows, headers, newHeaders, newLetters, sample },
}: {
  preview: RunPreview;
}) {
  return (
    <>
      <p>
        {plural(rows, "row")} would be scored.{" "}
        {newLetters === null
          ? "No column is added."
          : `${listed(newHeaders, "and")} would get ${newHeaders.length === 1 ? "column" : "columns"} ${newLetters}.`}
      </p>
      {sample.map(({ row, name, cells }) => (
        <table key={row} class="preview">
          <caption>
            Row {row}, {name || "no name"}
          </caption>
          <tbody>
            {headers.map((header, i) => (
              <tr key={header}>
                <th scope="row">{header}</th>
                <td>{cells[i]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
