import { useState } from "preact/hooks";
import { useSidebar } from "../state/context.ts";

export type OwnHome = "document" | "workspace";

interface ChosenHome {
  readonly chosen: OwnHome;
  readonly choose: (home: OwnHome) => void;
  readonly isOpen: boolean;
}

/** Where an own definition is kept: in the workspace where that may be written, else in the document. */
export function useHome(preset?: OwnHome): ChosenHome {
  const { known } = useSidebar();
  const hasWorkspace = known.workspace === "write";
  const [chosen, choose] = useState<OwnHome>(preset ?? (hasWorkspace ? "workspace" : "document"));
  return { chosen, choose, isOpen: preset === undefined && hasWorkspace };
}

export function HomeChoice({ home: { chosen, choose, isOpen } }: { home: ChosenHome }) {
  if (!isOpen) return null;
  const homes = [
    { id: "workspace", title: "In the workspace, for all its sheets" },
    { id: "document", title: "In this document alone" },
  ] as const;
  return (
    <fieldset>
      <legend>Keep it</legend>
      {homes.map(({ id, title }) => (
        <label key={id} class="choice">
          <input type="radio" name="home" checked={chosen === id} onChange={() => choose(id)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
