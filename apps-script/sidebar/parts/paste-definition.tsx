import { useState } from "preact/hooks";
import { useSidebar } from "../state/context.ts";
import { ask } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";
import { HomeChoice, useHome } from "./home-choice.tsx";
import { Problems, type ProblemsOf } from "./problems.tsx";
import { TaskLine } from "./task-line.tsx";

/** A definition that somebody else has copied as JSON. */
export function PasteDefinition() {
  const { reloadDefinitions } = useSidebar();
  const { state, run } = useTask();
  const [text, setText] = useState("");
  const [problems, setProblems] = useState<ProblemsOf>([]);
  const home = useHome();

  const save = () =>
    run(async () => {
      setProblems([]);
      const saved = await ask("saveDefinition", { rubric: parsed(text), home: home.chosen, replaces: null });
      if (saved.kind === "problems") {
        setProblems(saved.problems);
        return "";
      }
      await reloadDefinitions();
      setText("");
      return `“${saved.definition.rubric.title}” is among the definitions now.`;
    });

  return (
    <details class="paste">
      <summary>Paste a definition as JSON</summary>
      <div class="stack">
        <label>
          JSON
          <textarea
            class="field wide"
            rows={6}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <HomeChoice home={home} />
        <button type="button" class="button wide" aria-disabled={text.trim() === ""} onClick={save}>
          Add it
        </button>
        <Problems problems={problems} withPlaces />
        <TaskLine state={state} />
      </div>
    </details>
  );
}

function parsed(text: string): unknown {
  if (text.trim() === "") throw new Error("There is nothing to add yet. Paste what Copy as JSON gave.");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(
      "The text is not JSON, so nothing was added. Copy the whole definition, from the first { to the last }.",
    );
  }
}
