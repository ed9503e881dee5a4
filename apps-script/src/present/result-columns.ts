import { dimensionById } from "../../../shared/dimensions/index.ts";
import { capitalised } from "../../../shared/sentences.ts";
import { type PresentedRow, typeInSheet } from "./cells.ts";
import { firmnessOf } from "./firmness.ts";

/** A column of the add-on's own. */
export interface OwnColumn {
  /** Kept in the column's metadata. */
  readonly id: string;
  readonly header: string;
  /** Sheets' number format, where the column holds numbers. */
  readonly numberFormat?: string;
}

/** A column that a run writes. */
export interface ResultColumn extends OwnColumn {
  readonly show: (row: PresentedRow) => string | number;
}

const plain = (row: PresentedRow, column: string): string | number => {
  const cell = row.cell(column);
  return typeof cell === "number" ? cell : String(cell ?? "");
};

const leanRange = (row: PresentedRow): string => {
  const range = row.cell("leanRange");
  return Array.isArray(range) ? `from ${range[0]} to ${range[1]}` : "";
};

const couldAlsoBe = (row: PresentedRow): string => {
  const range = row.cell("typeRange");
  if (!Array.isArray(range)) return "";
  const others = range.filter((type) => type !== row.cell("type"));
  return others.length > 0 ? others.join(" or ") : "nothing else";
};

const share = (row: PresentedRow, column: string): string | number => {
  const percent = row.cell(column);
  return typeof percent === "number" ? percent / 100 : "";
};

const howFirm = (row: PresentedRow): string => {
  const firmness = firmnessOf(row.cell("robustness"));
  return firmness ? `${firmness.word} (${firmness.why})` : "";
};

/** What the status means for a reader: can what is unknown still change the type? */
const statusWords: Readonly<Record<string, string>> = {
  certain: "cannot change the type",
  likely: "will hardly change the type",
  open: "may change the type",
};

const unknownsMatter = (row: PresentedRow): string => statusWords[String(plain(row, "status"))] ?? "";

/** Why, or what is wrong with the row: every row that was read gets an answer here. */
const why = (row: PresentedRow): string => {
  const error = row.cell("error");
  if (error !== null) return String(error);
  const reasons = row.sentences("reasons").join("; ");
  const notes = row.sentences("notes").map(capitalised);
  return [reasons, ...notes].filter((text) => text !== "").join(". ");
};

const beforeDimensions: readonly ResultColumn[] = [
  { id: "role", header: "Role", show: (row) => plain(row, "role") },
  { id: "type", header: "Type", show: (row) => typeInSheet(row.cell("type")) },
  { id: "lean", header: "Lean", numberFormat: "+0;-0;0", show: (row) => plain(row, "lean") },
  { id: "leanRange", header: "Lean range", show: leanRange },
  {
    id: "mediaSupport",
    header: "Broadcast strength",
    numberFormat: "0",
    show: (row) => plain(row, "mediaSupport"),
  },
  {
    id: "networkingSupport",
    header: "Connect strength",
    numberFormat: "0",
    show: (row) => plain(row, "networkingSupport"),
  },
  { id: "robustness", header: "How firm", show: howFirm },
  { id: "status", header: "What is unknown", show: unknownsMatter },
  { id: "coverage", header: "Known", numberFormat: "0%", show: (row) => share(row, "coverage") },
  { id: "typeRange", header: "Could also be", show: couldAlsoBe },
];

const afterDimensions: readonly ResultColumn[] = [
  { id: "reasons", header: "Why", show: why },
  {
    id: "flip",
    header: "What would change it",
    show: (row) => row.sentences("flip").map(capitalised).join(". "),
  },
  { id: "error", header: "Problem", show: (row) => plain(row, "error") },
];

const few = ["role", "type", "reasons", "robustness", "typeRange"];

/** Which columns a run writes: the few that everybody wants, all with one per dimension of the rubric, or some by their ids. */
export type ColumnChoice = "few" | "all" | readonly string[];

/** The columns of a choice, in their usual order; ids that a rubric does not have are left out, and none at all means the few. */
export function resultColumnsFor(
  choice: ColumnChoice,
  dimensions: readonly { dimension: string }[],
): ResultColumn[] {
  const all = [
    ...beforeDimensions,
    ...dimensions.map((line) => dimensionColumn(line.dimension)),
    ...afterDimensions,
  ];
  if (choice === "all") return all;
  const chosen = choice === "few" ? [] : all.filter(({ id }) => choice.includes(id));
  return chosen.length > 0 ? chosen : few.flatMap((id) => all.filter((column) => column.id === id));
}

const dimensionColumn = (id: string): ResultColumn => ({
  id,
  header: dimensionById(id)?.title ?? id,
  numberFormat: "+0;-0;0",
  show: (row) => plain(row, id),
});

/** The column with this id, whatever the rubric: a fixed one, or one of a dimension. */
export const resultColumn = (id: string): ResultColumn =>
  [...beforeDimensions, ...afterDimensions].find((column) => column.id === id) ?? dimensionColumn(id);
