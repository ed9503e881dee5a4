import { useState } from "preact/hooks";
import type { Definition } from "../../src/sidebar/answers.ts";
import { useSidebar } from "../state/context.ts";
import { ask } from "../state/server.ts";
import { useTask } from "../state/use-task.ts";
import { TaskLine } from "./task-line.tsx";
import { WeightBars } from "./weight-bars.tsx";
import { sentence } from "./words.ts";

/** One definition: what it argues, its weights, and what can be done with it. */
export function DefinitionDetail({ definition }: { definition: Definition }) {
  const { view, choose, open, look, reloadDefinitions } = useSidebar();
  const { state, run } = useTask();
  const [isSure, setSure] = useState(false);
  const [isCopyShown, showCopy] = useState(false);
  const { rubric, home } = definition;
  const isOwn = home !== "built in";

  const remove = () =>
    run(async () => {
      if (home === "built in") return "";
      const { message } = await ask("deleteDefinition", { id: rubric.id, home });
      await Promise.all([reloadDefinitions(), look()]);
      return message;
    });
  const copy = () =>
    run(async () => {
      const text = JSON.stringify(rubric, null, 2);
      const isCopied = await navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      );
      showCopy(!isCopied);
      return isCopied
        ? "Copied."
        : "The browser does not let the sidebar copy; select the text below and copy it.";
    });

  return (
    <div class="detail">
      <p>
        {isOwn && rubric.source.startsWith("After ") && (
          <span class="muted">The one it began from argues: </span>
        )}
        {rubric.argues}
      </p>
      <p class="muted">
        Source: {sentence(rubric.source)} It judges{" "}
        {rubric.judges === "use" ? "how a platform is used" : "what a platform is"}.
      </p>
      <WeightBars rubric={rubric} />
      {rubric.id !== view.chosen && (
        <button
          type="button"
          class="button primary wide"
          onClick={() => run(() => choose(rubric.id).then(() => ""))}
        >
          Use this definition
        </button>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => open({ kind: "adjust", definition, isNew: !isOwn })}
        >
          {isOwn ? "Edit" : "Adjust"}
        </button>
        {isOwn && (
          <button
            type="button"
            class="button"
            onClick={() => open({ kind: "adjust", definition, isNew: true })}
          >
            Make a copy
          </button>
        )}
        <button type="button" class="button" onClick={copy}>
          Copy as JSON
        </button>
        {isOwn && !isSure && (
          <button type="button" class="button" onClick={() => setSure(true)}>
            Delete
          </button>
        )}
      </div>
      {isSure && (
        <div class="question">
          <p>Delete “{rubric.title}”? Results that it gave stay in the sheet until the next run.</p>
          <div class="buttons">
            <button type="button" class="button" onClick={remove} ref={focusAtOnce}>
              Delete it
            </button>
            <button type="button" class="button" onClick={() => setSure(false)}>
              Keep it
            </button>
          </div>
        </div>
      )}
      {isCopyShown && (
        <textarea
          class="field wide"
          rows={6}
          readOnly
          aria-label="The definition as JSON"
          onFocus={selectAll}
        >
          {JSON.stringify(rubric, null, 2)}
        </textarea>
      )}
      <TaskLine state={state} />
    </div>
  );
}

const focusAtOnce = (button: HTMLButtonElement | null): void => button?.focus();

const selectAll = ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }): void =>
  currentTarget.select();
