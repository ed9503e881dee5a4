import type { FoundChannels, RowToCheck } from "../src/sidebar/view.ts";
import { element } from "./element.ts";
import { plural } from "./found-sentence.ts";

/** The rows to check, each with what may have been meant. */
export function checkList({ toCheck, listed }: FoundChannels): HTMLElement | false {
  if (toCheck === 0) return false;
  const more = toCheck - listed.length;
  return element(
    "section",
    { class: "stack", "aria-label": "Rows to check" },
    element("ul", { class: "check", tabindex: 0, "aria-label": "Rows to check" }, ...listed.map(checkItem)),
    more > 0 &&
      element(
        "p",
        { class: "muted" },
        `${plural(more, "more row")} to check; after scoring, Why says what is wrong.`,
      ),
  );
}

function checkItem({ row, name, message, suggestions }: RowToCheck): HTMLElement {
  const title = element("b", {}, name === "" ? `Row ${row}` : `Row ${row}, ${name}: `);
  return element(
    "li",
    {},
    title,
    suggestions.length > 0 ? `did you mean ${alternatives(suggestions)}?` : message,
  );
}

/** `"Facebook, Faceit or Fastly"` */
function alternatives(names: readonly string[]): string {
  const last = names[names.length - 1] ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}
