import { useEffect, useState } from "preact/hooks";
import { resultColumnsFor } from "../../src/present/result-columns.ts";
import type { SettingsView } from "../../src/sidebar/answers.ts";
import { useSidebar } from "../state/context.ts";
import { ask, messageOf } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";
import { TaskLine } from "./task-line.tsx";

type Columns = SettingsView["columns"];

/** The columns that a run writes: the five, all, or some. */
export function WrittenColumns() {
  const { rubric, look } = useSidebar();
  const [columns, setColumns] = useState<Columns | undefined>();
  const [trouble, setTrouble] = useState<string | undefined>();
  const { state, run } = useTask();
  useEffect(() => {
    ask("readSettingsForPage").then(
      (settings) => setColumns(settings.columns),
      (error: unknown) => setTrouble(messageOf(error)),
    );
  }, []);
  if (trouble !== undefined) return <p class="trouble">{trouble}</p>;
  if (columns === undefined || !rubric) return <div class="skeleton" style={{ height: "96px" }} />;

  const all = resultColumnsFor("all", rubric.dimensions);
  const written = resultColumnsFor(columns, rubric.dimensions).map(({ id }) => id);
  const choose = (next: Columns) => {
    setColumns(next);
    return run(async () => {
      await ask("saveSettings", { columns: next });
      await look();
      return "";
    });
  };
  const toggle = (id: string, isWanted: boolean) =>
    choose(
      all.map((column) => column.id).filter((each) => (each === id ? isWanted : written.includes(each))),
    );
  const kinds = [
    { is: columns === "few", title: "Five: role, type, why, how firm, could also be", choice: "few" },
    { is: columns === "all", title: `All ${all.length}`, choice: "all" },
    { is: typeof columns !== "string", title: "Chosen ones", choice: written },
  ] as const;
  return (
    <section class="stack" aria-labelledby="written-heading">
      <h2 id="written-heading">What is written</h2>
      <div class="choices" role="radiogroup" aria-labelledby="written-heading">
        {kinds.map(({ is, title, choice }) => (
          <label key={title} class="choice">
            <input type="radio" name="columns" checked={is} onChange={() => choose(choice)} />
            {title}
          </label>
        ))}
      </div>
      {typeof columns !== "string" && (
        <fieldset class="chosen">
          <legend>Columns</legend>
          {all.map(({ id, header }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={written.includes(id)}
                disabled={written.length === 1 && written[0] === id}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              {header}
            </label>
          ))}
        </fieldset>
      )}
      <p class="muted">
        Columns that are written no more stay as they are; Remove results in the menu takes them away.
      </p>
      <TaskLine state={state} />
    </section>
  );
}
