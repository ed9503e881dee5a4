import { rubrics } from "../../../shared/rubrics/index.ts";
import type { CompareResponse } from "../../../shared/schemas/compare.ts";
import { comparisonCells, comparisonHeaders } from "../../src/present/comparison.ts";
import { readTable } from "./read-table.ts";
import { Refusal } from "./refusal.ts";

const mostNamed = 6;

export interface ComparedFile {
  /** Header first: platform, use, the type under each definition, how many agree, how far the leans lie apart. */
  readonly rows: unknown[][];
  readonly message: string;
}

/**
 * Asks the Worker to compare all built-in definitions on the rows of a file.
 * @throws Refusal when the file has no table.
 */
export async function compareFile(file: string, workerUrl: string): Promise<ComparedFile> {
  const { columns, rows } = await readTable(file);
  const names = rows.map((row) => ["platform", "use"].map((id) => row[columns.indexOf(id)] ?? ""));
  const response = await fetch(`${workerUrl}v1/compare`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ columns, rows }),
  });
  const body = (await response.json()) as CompareResponse & { readonly detail?: string };
  if (!response.ok) throw new Refusal(body.detail ?? `The Worker answered with status ${response.status}.`);
  return { rows: presentRows(body, names), message: sentence(body, names) };
}

function presentRows(
  { rubrics: references, rows }: CompareResponse,
  names: readonly unknown[][],
): unknown[][] {
  const titles = references.map(
    (reference) => rubrics.find(({ id }) => reference.startsWith(`${id}@`))?.title ?? reference,
  );
  const header = ["Platform", "Use", ...comparisonHeaders(titles), "Problem"];
  const body = rows.map((row, i) => [...(names[i] ?? []), ...comparisonCells(row), row.error ?? ""]);
  return [header, ...body];
}

function sentence(
  { agreedRows, judgedRows, contested, rows }: CompareResponse,
  names: readonly unknown[][],
): string {
  const named = contested.slice(0, mostNamed).map((row) => (names[row] ?? []).filter(Boolean).join(" "));
  const contestedPart = named.length > 0 ? ` Most contested: ${named.join(", ")}.` : "";
  const platformsPart = rows.some(({ types }) => types.includes(null))
    ? " Blank: that definition judges platforms, and the row names a use; or the row could not be read."
    : "";
  return `The definitions agree on ${agreedRows} of ${judgedRows} rows.${contestedPart}${platformsPart}`;
}
