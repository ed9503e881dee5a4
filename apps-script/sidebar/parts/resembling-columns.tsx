import { columnTitle } from "../../../shared/table/headers.ts";
import type { FoundColumn } from "../../src/sidebar/view.ts";
import { useSidebar } from "../state/context.ts";
import { ask } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";
import { TaskLine } from "./task-line.tsx";

/** Columns that look like something that could be read, with one click to do so and one to say no. */
export function ResemblingColumns({ columns }: { columns: readonly FoundColumn[] }) {
  const { look } = useSidebar();
  const { state, run } = useTask();
  const alike = columns.filter(({ resembles }) => resembles !== null);
  if (alike.length === 0) return null;
  const say = ({ position, header }: FoundColumn, reads: string) =>
    run(async () => {
      await ask("saveColumns", { columns: [{ position, header, reads }] });
      await look();
      return "";
    });
  return (
    <section class="stack" aria-label="Columns that could be read">
      {alike.map((column) => (
        <div key={column.position} class="question">
          <p>
            Column {column.letters}, “{column.header}”, looks like {columnTitle(column.resembles ?? "")}. It
            is not read yet.
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => say(column, column.resembles ?? "")}>
              Read it
            </button>
            <button type="button" class="button" onClick={() => say(column, notRead)}>
              Leave it
            </button>
          </div>
        </div>
      ))}
      <TaskLine state={state} />
    </section>
  );
}

/** How the add-on is told that a column is not to be read. */
export const notRead = "-";
