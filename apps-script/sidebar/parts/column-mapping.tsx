import { columnTitle } from "../../../shared/table/headers.ts";
import type { FoundColumn } from "../../src/sidebar/view.ts";
import { useSidebar } from "../state/context.ts";
import { ask } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";
import { meanings } from "./meanings.ts";
import { notRead } from "./resembling-columns.tsx";
import { TaskLine } from "./task-line.tsx";

const byHeader = "";

/** What each column of the table is read as; a choice is kept with the sheet at once. */
export function ColumnMapping({ columns }: { columns: readonly FoundColumn[] }) {
  const { look } = useSidebar();
  const { state, run } = useTask();
  const choose = ({ position, header }: FoundColumn, reads: string) =>
    run(async () => {
      const { message } = await ask("saveColumns", {
        columns: [{ position, header, reads: reads === byHeader ? null : reads }],
      });
      await look();
      return message;
    });
  return (
    <section class="stack" aria-labelledby="read-heading">
      <h2 id="read-heading">What is read</h2>
      <p class="muted">A choice is kept with the sheet and follows the column when it moves.</p>
      <ul class="mapping">
        {columns.map((column) => (
          <li key={`${column.position} ${column.header}`}>
            <label>
              <span class="mapping-name">
                <span class="muted">{column.letters}</span> {column.header || "no header"}
              </span>
              <select
                class="select"
                value={column.saidBy === "user" ? (column.reads ?? notRead) : byHeader}
                onChange={(event) => choose(column, event.currentTarget.value)}
              >
                <option value={byHeader}>{byHeaderWords(column)}</option>
                <option value={notRead}>Not read</option>
                {meanings.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
            {column.resembles !== null && (
              <button type="button" class="inline" onClick={() => choose(column, column.resembles ?? "")}>
                Read it as {columnTitle(column.resembles)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <TaskLine state={state} />
    </section>
  );
}

function byHeaderWords({ reads, saidBy }: FoundColumn): string {
  if (saidBy === "user") return "As its header says";
  return reads === null ? "Not read" : columnTitle(reads);
}
