import { listed as inWords } from "../../../shared/sentences.ts";
import type { FoundChannels, RowToCheck } from "../../src/sidebar/view.ts";
import { plural } from "./words.ts";

/** The rows to check, each with what may have been meant and a way to it. */
export function CheckList({
  found: { toCheck, listed },
  goTo,
}: {
  found: FoundChannels;
  goTo: (row: number) => void;
}) {
  if (toCheck === 0) return null;
  const more = toCheck - listed.length;
  return (
    <section class="stack" aria-label="Rows to check">
      <ul class="check" aria-label="Rows to check">
        {listed.map((row) => (
          <CheckItem key={row.row} row={row} goTo={goTo} />
        ))}
      </ul>
      {more > 0 && (
        <p class="muted">{plural(more, "more row")} to check; after scoring, Why says what is wrong.</p>
      )}
    </section>
  );
}

function CheckItem({
  row: { row, name, message, suggestions },
  goTo,
}: {
  row: RowToCheck;
  goTo: (row: number) => void;
}) {
  return (
    <li>
      <button type="button" class="inline" aria-label={`Go to row ${row}`} onClick={() => goTo(row)}>
        Row {row}
      </button>
      {name !== "" && <b>, {name}: </b>}
      {suggestions.length > 0 ? `did you mean ${inWords(suggestions, "or")}?` : message}
    </li>
  );
}
