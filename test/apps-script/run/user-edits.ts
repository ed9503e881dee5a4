import fc from "fast-check";
import type { TestSheet } from "../test-sheet.ts";
import type { Look } from "./look.ts";

/** Names that a user types, known, misspelt and none. */
export const names = ["TikTok", "WhatsApp", "TV", "Newsletter", "Nextdoor", "Facbook", ""];

/** Something that a user does to the sheet; numbers are taken modulo what there is. */
export type Edit =
  | { readonly kind: "name" | "insert row"; readonly row: number; readonly name: string }
  | { readonly kind: "own" | "clear"; readonly row: number; readonly column: number }
  | { readonly kind: "delete row"; readonly row: number }
  | { readonly kind: "turn round" }
  | { readonly kind: "move column"; readonly from: number; readonly to: number }
  | {
      readonly kind: "insert column" | "delete result column" | "rename result header";
      readonly column: number;
    };

const at = fc.nat({ max: 11 });
const name = fc.constantFrom(...names);
const kind = <const Kind extends Edit["kind"]>(...kinds: Kind[]) => fc.constantFrom(...kinds);

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: kind("name"), row: at, name }) },
  { weight: 5, arbitrary: fc.record({ kind: kind("own", "own", "clear"), row: at, column: at }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("insert row"), row: at, name }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("delete row"), row: at }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("turn round") }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("move column"), from: at, to: at }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: kind("insert column", "delete result column", "rename result header"),
      column: at,
    }),
  },
);

/** What the user has put into result cells, by place. */
export type OwnCells = Map<string, string>;

/** A user at work: does edits, and remembers what was put into result cells. `unique` numbers what is typed. */
export function createUser(sheet: TestSheet, own: OwnCells) {
  let unique = 100;
  const forget = (isGone: (key: string, id: string) => boolean): void => {
    for (const place of [...own.keys()]) {
      const [key = "", id = ""] = place.split("/");
      if (isGone(key, id)) own.delete(place);
    }
  };
  return (edit: Edit, { keys, owned, headers }: Look): void => {
    const rowOf = (row: number): number => 1 + (row % Math.max(1, keys.length));
    // Into a column that is not ready yet the user may write as well; then it is the user's (see users-cells.test.ts).
    const results = owned.filter(([column, id]) => id !== "stamp" && (headers[column] ?? "") !== "");
    const [column = -1, id = ""] =
      ("column" in edit && results[edit.column % Math.max(1, results.length)]) || [];
    switch (edit.kind) {
      case "name":
        sheet.type(rowOf(edit.row), headers.indexOf("Platform"), edit.name);
        break;
      case "insert row":
        sheet.insertRow(rowOf(edit.row), []);
        sheet.type(rowOf(edit.row), headers.indexOf("Key"), `'k${unique++}`);
        sheet.type(rowOf(edit.row), headers.indexOf("Platform"), edit.name);
        break;
      case "delete row": {
        if (keys.length < 3) break;
        forget((key) => key === keys[rowOf(edit.row) - 1]);
        sheet.sheet.deleteRow(rowOf(edit.row));
        break;
      }
      case "turn round":
        sheet.reverseRows(1);
        break;
      case "own":
      case "clear": {
        if (column < 0) break;
        const place = `${keys[rowOf(edit.row) - 1]}/${id}`;
        const text = edit.kind === "own" ? `mine ${unique++}` : "";
        sheet.type(rowOf(edit.row), column, text);
        if (text === "") own.delete(place);
        else own.set(place, text);
        break;
      }
      case "move column": {
        const [from] = owned[edit.from % Math.max(1, owned.length)] ?? [];
        if (from === undefined) break;
        const range = sheet.sheet.getRange(0, from, sheet.sheet.getMaxRows(), 1);
        sheet.sheet.moveColumns(range, edit.to % (headers.length + 1));
        break;
      }
      case "insert column":
        sheet.sheet.insertColumnBefore(edit.column % (headers.length + 1));
        break;
      case "delete result column":
        if (column < 0) break;
        forget((_, gone) => gone === id);
        sheet.sheet.deleteColumn(column);
        break;
      case "rename result header":
        if (column >= 0) sheet.type(0, column, `Renamed ${unique++}`);
    }
  };
}
