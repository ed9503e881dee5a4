import { workerdCosts } from "./costs.ts";
import type { RequestRun } from "./results.ts";

const [width, height] = [720, 400];
const plot = { left: 84, right: 560, top: 24, bottom: 348 } as const;
const [ink, muted, line] = ["#1F2328", "#57606A", "#D8DEE4"];
/** Labels of lines that end close to each other keep this distance. */
const labelHeight = 16;

type Shape = "circle" | "square" | "triangle";

interface Series {
  readonly label: string;
  readonly colour: string;
  readonly shape: Shape;
  readonly milliseconds: (run: RequestRun) => number;
}

const series: readonly Series[] = [
  {
    label: "Handler, workerd",
    colour: "#0072B2",
    shape: "circle",
    milliseconds: (run) => workerdCosts(run).handler,
  },
  { label: "Core alone, Node", colour: "#A8479A", shape: "square", milliseconds: (run) => run.core.wall },
  {
    label: "Floor, workerd",
    colour: "#E06C00",
    shape: "triangle",
    milliseconds: (run) => workerdCosts(run).floor,
  },
];

/** Growth over the sizes as an SVG, both axes logarithmic, so that a straight diagonal means a constant time per row. */
export function growthPicture(runs: readonly RequestRun[]): string {
  const sizes = runs.map(({ rows }) => rows);
  const drawn = series.map((each) => ({
    ...each,
    points: runs.map((run) => ({ rows: run.rows, ms: each.milliseconds(run) })).filter(({ ms }) => ms > 0),
  }));
  const all = drawn.flatMap(({ points }) => points.map(({ ms }) => ms));
  const decades = range(Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all))));
  const x = scale(Math.min(...sizes), Math.max(...sizes), plot.left, plot.right);
  const y = scale(10 ** (decades[0] ?? 0), 10 ** (decades.at(-1) ?? 1), plot.bottom, plot.top);
  const ends = drawn.map(({ points }) => y(points.at(-1)?.ms ?? 1));
  const labels = spread(ends);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Milliseconds of a request over its rows" font-family="system-ui, sans-serif" font-size="13">`,
    `<rect width="100%" height="100%" fill="#FFFFFF"/>`,
    ...decades.map((power) =>
      across(y(10 ** power), `${(10 ** power).toLocaleString("en", { maximumFractionDigits: 3 })} ms`),
    ),
    ...sizes.map((rows) => text(x(rows), plot.bottom + 20, rows.toLocaleString("en"), muted, "middle")),
    text((plot.left + plot.right) / 2, plot.bottom + 42, "rows in a request", muted, "middle"),
    ...drawn.flatMap(({ points, colour, shape, label }, i) => {
      const at = points.map(({ rows, ms }) => [x(rows), y(ms)] as const);
      return [
        `<polyline points="${at.map((point) => point.map(round).join(",")).join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...at.map(([px, py]) => mark(shape, px, py, colour)),
        mark(shape, plot.right + 20, (labels[i] ?? 0) - 4, colour),
        text(plot.right + 32, labels[i] ?? 0, label, ink, "start"),
      ];
    }),
    "</svg>\n",
  ].join("\n");
}

const round = (value: number): number => Math.round(value * 10) / 10;

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const scale = (from: number, to: number, start: number, end: number) => (value: number) =>
  start + ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * (end - start);

const text = (x: number, y: number, words: string, fill: string, anchor: string): string =>
  `<text x="${round(x)}" y="${round(y)}" fill="${fill}" text-anchor="${anchor}">${words}</text>`;

const across = (y: number, words: string): string =>
  `<line x1="${plot.left}" x2="${plot.right}" y1="${round(y)}" y2="${round(y)}" stroke="${line}"/>` +
  text(plot.left - 8, y + 4, words, muted, "end");

function mark(shape: Shape, x: number, y: number, fill: string): string {
  const [px, py] = [round(x), round(y)];
  if (shape === "circle") return `<circle cx="${px}" cy="${py}" r="4" fill="${fill}"/>`;
  if (shape === "square")
    return `<rect x="${round(px - 4)}" y="${round(py - 4)}" width="8" height="8" fill="${fill}"/>`;
  return `<path d="M${round(px - 4)} ${round(py - 5)}l9 5l-9 5z" fill="${fill}"/>`;
}

/** Baselines of labels, in the order of their lines, moved down where they would touch. */
function spread(ends: readonly number[]): number[] {
  const placed: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const i of ends.map((_, i) => i).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0))) {
    last = Math.max((ends[i] ?? 0) + 4, last + labelHeight);
    placed[i] = last;
  }
  return placed;
}
