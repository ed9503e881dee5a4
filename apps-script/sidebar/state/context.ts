import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { Definition } from "../../src/sidebar/answers.ts";
import type { SheetView } from "../../src/sidebar/view.ts";
import type { ScoredSheet } from "../scored/score-sheet.ts";
import type { Runner, RunState } from "./run.ts";
import type { RunKind } from "./server.ts";
import type { KnownDefinitions } from "./use-definitions.ts";

/** The pages of the sidebar, all one step from the first; adjusting is one more. */
export type Page =
  | { readonly kind: "home" | "definitions" | "columns" | "map" | "compare" | "plan" | "row" | "settings" }
  | { readonly kind: "adjust"; readonly definition: Definition; readonly isNew: boolean };

export type FoundView = Extract<SheetView, { readonly kind: "found" }>;

/** What every page works with. */
export interface Sidebar {
  readonly view: SheetView;
  /** Looks at the sheet again. */
  readonly look: () => Promise<void>;
  readonly known: KnownDefinitions;
  readonly reloadDefinitions: () => Promise<void>;
  /** The chosen definition; undefined until they are known. */
  readonly rubric: Rubric | undefined;
  /** The sheet's rows under it; undefined while there are none. */
  readonly scored: ScoredSheet | undefined;
  readonly run: RunState;
  readonly runner: Runner;
  /** Runs, and looks at the sheet after that. */
  readonly start: (what?: RunKind) => Promise<RunState>;
  /** Chooses a definition; where there are results, they are scored anew at once. */
  readonly choose: (id: string) => Promise<void>;
  /** Selects a row in the sheet. */
  readonly goTo: (row: number) => Promise<void>;
  readonly open: (page: Page) => void;
}

export const SidebarContext = createContext<Sidebar | undefined>(undefined);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error("There is no sidebar around this part.");
  return sidebar;
}
