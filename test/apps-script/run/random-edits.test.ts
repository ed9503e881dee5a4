import fc from "fast-check";
import { expect, test } from "vitest";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { findRubric } from "../../../shared/rubrics/index.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { scoreTable } from "../../../shared/scoring/score-table.ts";
import { TestSheet, workerAnswer } from "../test-sheet.ts";

/**
 * A user works in the sheet, at random, between the add-on's executions and while it waits for the Worker; executions are cut
 * off at random, too. Whatever happens: what the add-on writes beside a row belongs to what the row says at that moment,
 * and no cell that is the user's is ever changed.
 */

const names = ["TikTok", "WhatsApp", "TV", "Newsletter", "Nextdoor", "Facbook", ""];
const rubric = findRubric("eleven-differences");
if (!rubric) throw new Error("The rubric is gone.");
const plan = planRubric(rubric);

/** Type and problem of a name, by the core itself. */
const expectedOf = (() => {
  const { columns, rows } = scoreTable(
    plan,
    { columns: ["platform"], rows: names.map((name) => [name]) },
    builtInCatalogue(),
  ) as Extract<ReturnType<typeof scoreTable>, { rows: unknown }>;
  const cell = (row: number, id: string) => String(rows[row]?.[columns.indexOf(id)] ?? "");
  return new Map(
    names.map((name, i) => [name, { role: cell(i, "role"), type: cell(i, "type"), error: cell(i, "error") }]),
  );
})();

type Edit =
  | { readonly kind: "name"; readonly row: number; readonly name: string }
  | { readonly kind: "own"; readonly row: number; readonly column: number }
  | { readonly kind: "clear"; readonly row: number; readonly column: number }
  | { readonly kind: "insert row"; readonly row: number; readonly name: string }
  | { readonly kind: "delete row"; readonly row: number }
  | { readonly kind: "turn round" }
  | { readonly kind: "move column"; readonly from: number; readonly to: number }
  | { readonly kind: "insert column"; readonly column: number }
  | { readonly kind: "delete result column"; readonly column: number }
  | { readonly kind: "rename result header"; readonly column: number };

type Step =
  | { readonly kind: "edit"; readonly edit: Edit }
  | { readonly kind: "wait" }
  | {
      readonly kind: "run";
      readonly item: string;
      readonly inFlight: readonly Edit[];
      readonly cutAt: number | undefined;
      readonly isCutAfter: boolean;
    };

const index = fc.nat({ max: 11 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("name" as const), row: index, name: fc.constantFrom(...names) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("own" as const), row: index, column: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("clear" as const), row: index, column: index }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("insert row" as const),
      row: index,
      name: fc.constantFrom(...names),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete row" as const), row: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("turn round" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move column" as const), from: index, to: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("insert column" as const), column: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete result column" as const), column: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename result header" as const), column: index }) },
);
const items = [
  "scoreThisSheet",
  "scoreThisSheet",
  "scoreChanged",
  "refreshResults",
  "retryFailed",
  "scoreSelection",
];
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("edit" as const), edit }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("wait" as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("run" as const),
      item: fc.constantFrom(...items),
      inFlight: fc.array(edit, { maxLength: 2 }),
      cutAt: fc.option(fc.integer({ min: 5, max: 120 }), { nil: undefined }),
      isCutAfter: fc.boolean(),
    }),
  },
);

/** Every filled-in cell by key of its row (the header row is "header") and by identity of its column. */
type Cells = ReadonlyMap<string, { readonly cell: string; readonly isOwned: boolean }>;

class Playthrough {
  readonly sheet = new TestSheet(
    [
      ["Key", "Platform", "Double"],
      ...["TikTok", "TV", "Facbook", "WhatsApp", "Newsletter"].map((name, i) => [`'k${i}`, name, `=${i}*2`]),
    ],
    { rowsPerChunk: 2 },
  );
  private nextKey = 100;
  private nextOwn = 0;
  /** What the user typed into result cells, by row key and column id. */
  private readonly typed = new Map<string, string>();
  private before: Cells = new Map();

  play(steps: readonly Step[]): void {
    for (const each of steps) {
      if (each.kind === "edit") this.edit(each.edit);
      else if (each.kind === "wait") this.sheet.clock.time += 8 * 60_000;
      else this.run(each);
    }
    this.settle();
  }

  private run({ item, inFlight, cutAt, isCutAfter }: Extract<Step, { kind: "run" }>): void {
    let calls = 0;
    let isDead = false;
    const die = (): never => {
      isDead = true;
      throw new Error("The execution was cut off.");
    };
    this.before = this.cells();
    this.sheet.respond = (request) => {
      this.check();
      for (const each of inFlight) this.edit(each);
      this.before = this.cells();
      return workerAnswer(request);
    };
    this.sheet.onCall = () => {
      calls++;
      if (isDead || (!isCutAfter && calls === cutAt)) die();
    };
    this.sheet.onAnswer = () => {
      if (isDead || (isCutAfter && calls === cutAt)) die();
    };
    if (item === "scoreSelection") this.sheet.select("A2:B3", "A5:A6");
    try {
      this.sheet.menu(item);
    } catch (error) {
      if (!isDead) throw error;
    }
    this.sheet.onCall = () => {};
    this.sheet.onAnswer = () => {};
    this.sheet.respond = workerAnswer;
    this.check();
  }

  /** With nobody in the way, everything comes to its end: every row has its result, and then nothing is due. */
  private settle(): void {
    this.sheet.clock.time += 8 * 60_000;
    this.before = this.cells();
    // A run that was cut off and whose columns or rows went meanwhile ends with a sentence; the next one begins anew.
    this.sheet.menu();
    this.check();
    this.sheet.score();
    this.sheet.resetCounts();
    expect(this.sheet.score()).toMatchObject({ scored: 0, due: 0, emptied: 0 });
    expect(this.sheet.calls.get("Range.setValues")).toBeUndefined();
    for (const [place, { cell, isOwned }] of this.cells()) {
      const [key = "", column = ""] = place.split("/");
      if (!isOwned || key === "header" || this.typed.has(place)) continue;
      const expected = this.expected(key, column);
      if (expected !== undefined) expect(cell, place).toBe(expected);
    }
    for (const key of this.keys()) {
      const name = this.nameOf(key);
      const type = this.cells().get(`${key}/type`)?.cell ?? "";
      if (!this.typed.has(`${key}/type`)) expect(type, key).toBe(expectedOf.get(name)?.type ?? "");
    }
  }

  /** Since the last look, only owned cells changed, and what was written is right for what the row says now. */
  private check(): void {
    const now = this.cells();
    for (const place of new Set([...this.before.keys(), ...now.keys()])) {
      const [key = "", column = ""] = place.split("/");
      const [was, is] = [this.before.get(place)?.cell ?? "", now.get(place)?.cell ?? ""];
      if (was === is) continue;
      expect(
        now.get(place)?.isOwned ?? this.before.get(place)?.isOwned,
        `${place}: ${was} became ${is}`,
      ).toBe(true);
      if (key === "header" || column === "stamp") continue;
      const expected = this.expected(key, column);
      if (expected !== undefined) expect(is, `${place} was ${was}`).toBe(expected);
    }
    for (const [place, text] of this.typed) {
      const cell = now.get(place);
      if (cell !== undefined || this.before.has(place)) expect(cell?.cell, place).toBe(text);
    }
    this.before = now;
  }

  private expected(key: string, column: string): string | undefined {
    const expected = expectedOf.get(this.nameOf(key));
    if (!expected) return undefined;
    if (column === "role") return expected.role;
    if (column === "type") return expected.type;
    return column === "reasons" && expected.error !== "" ? expected.error : undefined;
  }

  private owned(): Map<number, string> {
    return new Map(this.sheet.document.metadata.notes.map(({ column, value }) => [column ?? -1, value]));
  }

  /** Position of the column whose header is this, or the id of an owned one. */
  private columnAt(header: string): number {
    return (this.sheet.values()[0] ?? []).findIndex(
      (cell, column) => cell === header && !this.owned().has(column),
    );
  }

  private keys(): string[] {
    const at = this.columnAt("Key");
    return this.sheet
      .values()
      .slice(1)
      .map((row) => String(row[at] ?? ""))
      .filter((key) => key !== "");
  }

  private nameOf(key: string): string {
    const [keyAt, nameAt] = [this.columnAt("Key"), this.columnAt("Platform")];
    return String(this.sheet.values().find((row) => row[keyAt] === key)?.[nameAt] ?? "");
  }

  private cells(): Cells {
    const [owned, keyAt] = [this.owned(), this.columnAt("Key")];
    const values = this.sheet.values();
    const formulas = this.sheet.formulas();
    const cells = new Map<string, { cell: string; isOwned: boolean }>();
    values.forEach((row, r) => {
      const key = r === 0 ? "header" : String(row[keyAt] ?? "");
      row.forEach((value, column) => {
        const cell = formulas[r]?.[column] || String(value);
        const isOwned = owned.has(column);
        if (cell !== "")
          cells.set(`${key}/${owned.get(column) ?? `user ${this.userColumn(column)}`}`, { cell, isOwned });
      });
    });
    return cells;
  }

  /** The user's columns keep their order, so that they are known by it wherever the add-on's stand. */
  private userColumn(column: number): number {
    const owned = this.owned();
    return Array.from({ length: column }, (_, i) => i).filter((i) => !owned.has(i)).length;
  }

  private edit(edit: Edit): void {
    const { sheet } = this;
    const values = sheet.values();
    const rows = values.length - 1;
    // Into a column that is not ready yet the user may write as well; then it is the user's (see users-cells.test.ts).
    const owned = [...this.owned()].filter(
      ([column, id]) => id !== "stamp" && (values[0]?.[column] ?? "") !== "",
    );
    const rowAt = (row: number) => 1 + (row % Math.max(1, rows));
    const keyAt = (row: number) => String(values[row]?.[this.columnAt("Key")] ?? "");
    switch (edit.kind) {
      case "name":
        sheet.type(rowAt(edit.row), this.columnAt("Platform"), edit.name);
        return;
      case "own":
      case "clear": {
        const [column, id] = owned[edit.column % Math.max(1, owned.length)] ?? [];
        if (column === undefined) return;
        const place = `${keyAt(rowAt(edit.row))}/${id}`;
        const text = `mine ${this.nextOwn++}`;
        sheet.type(rowAt(edit.row), column, edit.kind === "own" ? text : "");
        if (edit.kind === "own") this.typed.set(place, text);
        else this.typed.delete(place);
        return;
      }
      case "insert row":
        sheet.insertRow(rowAt(edit.row), []);
        sheet.type(rowAt(edit.row), this.columnAt("Key"), `'k${this.nextKey++}`);
        sheet.type(rowAt(edit.row), this.columnAt("Platform"), edit.name);
        return;
      case "delete row": {
        if (rows < 3) return;
        const key = keyAt(rowAt(edit.row));
        for (const place of this.typed.keys()) if (place.startsWith(`${key}/`)) this.typed.delete(place);
        sheet.sheet.deleteRow(rowAt(edit.row));
        return;
      }
      case "turn round":
        sheet.reverseRows(1);
        return;
      case "move column": {
        const [column] = [...this.owned()][edit.from % Math.max(1, this.owned().size)] ?? [];
        if (column === undefined) return;
        sheet.sheet.moveColumns(
          sheet.sheet.getRange(0, column, sheet.sheet.getMaxRows(), 1),
          edit.to % ((values[0]?.length ?? 1) + 1),
        );
        return;
      }
      case "insert column":
        sheet.sheet.insertColumnBefore(edit.column % ((values[0]?.length ?? 1) + 1));
        return;
      case "delete result column": {
        const [column, id] = owned[edit.column % Math.max(1, owned.length)] ?? [];
        if (column === undefined) return;
        for (const place of this.typed.keys()) if (place.endsWith(`/${id}`)) this.typed.delete(place);
        sheet.sheet.deleteColumn(column);
        return;
      }
      case "rename result header": {
        const [column] = owned[edit.column % Math.max(1, owned.length)] ?? [];
        if (column !== undefined) sheet.type(0, column, `Renamed ${this.nextOwn++}`);
      }
    }
  }
}

test("whatever the user does meanwhile, results belong to their rows and the user's cells stay", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 12 }), (steps) => {
      const playthrough = new Playthrough();
      try {
        playthrough.play(steps);
      } finally {
        playthrough.sheet.close();
      }
    }),
    { numRuns: 150 },
  );
});
