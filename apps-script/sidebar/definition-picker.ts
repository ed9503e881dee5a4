import type { SheetView } from "../src/sidebar/view.ts";
import { element } from "./element.ts";

/** Whose definition draws the line, with who that is and what they argue. */
export function definitionPicker(
  { definitions, chosen }: SheetView,
  choose: (id: string) => void,
): HTMLElement {
  const select: HTMLSelectElement = element(
    "select",
    { id: "definition", class: "select wide", onchange: () => choose(select.value) },
    ...definitions.map(({ id, title }) => element("option", { value: id, selected: id === chosen }, title)),
  );
  const definition = definitions.find(({ id }) => id === chosen);
  return element(
    "section",
    { class: "stack", "aria-label": "Definition" },
    element("label", { for: "definition" }, "Whose definition?"),
    select,
    definition && element("p", { class: "muted" }, `After ${definition.source}.`),
    definition &&
      element("details", {}, element("summary", {}, "What it argues"), element("p", {}, definition.argues)),
  );
}
