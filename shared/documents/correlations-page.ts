import { dimensionById, dimensions } from "../dimensions/index.ts";
import { rubrics } from "../rubrics/index.ts";
import { type Correlation, correlations } from "./correlations.ts";
import { generatedNote, page, table } from "./markdown.ts";

/** From this size on, two dimensions say much the same. */
const strong = 0.7;
const mostListed = 20;

const title = (id: string): string => dimensionById(id)?.title ?? id;
const shown = (r: number | undefined): string =>
  r === undefined ? "" : r.toFixed(2).replace("-0.00", "0.00");

/** How far dimensions say the same over the catalogue, as a page. */
export function correlationsPage(): string {
  const pairs = correlations();
  return page(
    "# What is counted twice",
    generatedNote,
    "Pearson's correlation of the dimensions over every row of the catalogue, each in its own direction (first pole to last). Two " +
      "dimensions that read the same feature are marked \\*: part of their correlation is built in.",
    "![Correlations of the dimensions as a picture](correlations.svg)",
    "Blue: they go together; orange: they go against each other; the stronger, the deeper. A ring: they share a feature.",
    "## By definition",
    "The mean size of the correlation between a definition's dimensions: the larger, the more they are one factor, and the less a " +
      "count of differences says beyond the first few. “Common ground” weighs groups for that reason; definitions made from one source keep that source's list.",
    table(
      ["Definition", "Pairs", "Mean size", "At least 0.70", "Sharing a feature"],
      rubrics.map((rubric) => rubricRow(rubric, pairs)),
    ),
    "## The strongest pairs",
    table(
      ["Dimension", "Dimension", "r", "Shares a feature"],
      [...pairs]
        .sort((x, y) => Math.abs(y.r ?? 0) - Math.abs(x.r ?? 0))
        .slice(0, mostListed)
        .map(({ a, b, r, sharesFeature }) => [title(a), title(b), shown(r), sharesFeature ? "yes" : ""]),
    ),
    "## The whole matrix",
    matrix(pairs),
  );
}

function rubricRow(
  { title, dimensions: lines }: (typeof rubrics)[number],
  pairs: readonly Correlation[],
): (string | number)[] {
  const ids = new Set(lines.map((line) => line.dimension));
  const own = pairs.filter(({ a, b, r }) => ids.has(a) && ids.has(b) && r !== undefined);
  const mean = own.reduce((sum, { r = 0 }) => sum + Math.abs(r), 0) / own.length;
  const strongPairs = own.filter(({ r = 0 }) => Math.abs(r) >= strong);
  return [
    title,
    own.length,
    mean.toFixed(2),
    strongPairs.length,
    own.filter(({ sharesFeature }) => sharesFeature).length,
  ];
}

function matrix(pairs: readonly Correlation[]): string {
  const numbers = dimensions.map((_, i) => String(i + 1));
  const cell = (i: number, j: number): string => {
    if (i === j) return "1";
    const [a, b] = [dimensions[Math.min(i, j)]?.id, dimensions[Math.max(i, j)]?.id];
    const pair = pairs.find((each) => each.a === a && each.b === b);
    return pair ? `${shown(pair.r)}${pair.sharesFeature ? "*" : ""}` : "";
  };
  return table(
    ["", "Dimension", ...numbers],
    dimensions.map((dimension, i) => [i + 1, dimension.title, ...dimensions.map((_, j) => cell(i, j))]),
  );
}
