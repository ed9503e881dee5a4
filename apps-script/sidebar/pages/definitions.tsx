import { useMemo, useState } from "preact/hooks";
import type { Definition } from "../../src/sidebar/answers.ts";
import { DefinitionDetail } from "../parts/definition-detail.tsx";
import { PageFrame } from "../parts/page-frame.tsx";
import { PasteDefinition } from "../parts/paste-definition.tsx";
import { RunOutcome } from "../parts/run-panel.tsx";
import { useSidebar } from "../state/context.ts";

const homes = {
  "built in": "",
  document: "Kept in this document",
  workspace: "Kept in your workspace",
} as const;

/** Everything that can be chosen, searched by words in title, source, argument and dimensions. */
export function DefinitionsPage({ back }: { back: () => void }) {
  const { known, view, run, runner } = useSidebar();
  const [wanted, setWanted] = useState("");
  const [opened, setOpened] = useState<string | undefined>(view.chosen);
  const found = useMemo(
    () => known.definitions.filter((definition) => isMeant(definition, wanted)),
    [known.definitions, wanted],
  );
  return (
    <PageFrame title="Whose definition?" back={back}>
      <p class="muted">Every author draws the line elsewhere. Choose whose line your sheet is scored by.</p>
      <RunOutcome run={run} runner={runner} />
      <label>
        Search
        <input
          type="search"
          class="field wide"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      {known.trouble !== null && <p class="trouble">{known.trouble}</p>}
      <p class="muted" role="status">
        {found.length === 0
          ? `No definition has “${wanted}” in it. Search for an author, a title or a dimension.`
          : `${found.length} of ${known.definitions.length}`}
      </p>
      <ul class="definitions">
        {found.map((definition) => {
          const { id, title, source } = definition.rubric;
          const isOpen = id === opened;
          return (
            <li key={`${definition.home}/${id}`}>
              <button
                type="button"
                class="door"
                aria-expanded={isOpen}
                onClick={() => setOpened(isOpen ? undefined : id)}
              >
                <span>
                  <b>
                    {title}
                    {id === view.chosen && <span class="in-use">In use</span>}
                  </b>
                  <span class="muted clamped">{homes[definition.home] || source}</span>
                </span>
              </button>
              {isOpen && <DefinitionDetail definition={definition} />}
            </li>
          );
        })}
      </ul>
      <PasteDefinition />
    </PageFrame>
  );
}

function isMeant({ rubric }: Definition, wanted: string): boolean {
  const { title, source, argues, dimensions } = rubric;
  const text = [title, source, argues, ...dimensions.map((line) => line.dimension)].join(" ").toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
