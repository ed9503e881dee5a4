import type { ChartSpec } from "../../local/stand-in/charts.ts";
import { drawn } from "../element.ts";
import type { ChartData } from "./chart-data.ts";

const size = { width: 360, height: 180, left: 8, right: 8, top: 8, bottom: 22 };
const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
/** Names of the series stand to the right of the picture. */
const legend = { width: 90, lineHeight: 14, mark: 8 };
const seriesClass = ["networking", "media", "hybrid", "not-social", "unknown"];
/** Share of its place that a bar or a group of bars fills. */
const filled = 0.8;

/** A plain picture of a chart; Google draws its own. */
export function drawChart({ kind, title, options }: ChartSpec, data: ChartData): SVGSVGElement {
  const shapes = { bar: drawBars, column: drawColumns, line: drawLines, scatter: drawDots }[kind](data);
  const names = kind === "column" || kind === "line" ? pointNames(data) : [];
  const hasLegend = data.series.length > 1 && kind !== "scatter";
  const svg = drawn(
    "svg",
    {
      viewBox: `0 0 ${size.width + (hasLegend ? legend.width : 0)} ${size.height}`,
      role: "img",
      "aria-label": `${kind} chart: ${title}`,
    },
    ...shapes,
    ...names,
    ...(hasLegend ? seriesNames(data) : []),
  );
  colour(svg, options.colors);
  return svg;
}

/** Colours that the add-on has chosen, one for each series. */
function colour(svg: SVGSVGElement, colors: unknown): void {
  if (!Array.isArray(colors)) return;
  colors.forEach((color, i) => {
    for (const shape of svg.querySelectorAll<SVGElement>(`.${seriesClass[i % 5]}`))
      shape.style.fill = String(color);
  });
}

/** A scale from the numbers there are, with zero in it, onto `length` pixels. */
function scaleOf(values: readonly (number | undefined)[], length: number): (value: number) => number {
  const numbers = values.filter((value) => value !== undefined);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  return (value) => ((value - low) / (high - low || 1)) * length;
}

const allValues = ({ series }: ChartData) => series.flatMap(({ values }) => values);

function drawColumns(data: ChartData): SVGElement[] {
  const up = scaleOf(allValues(data), inner.height);
  const place = inner.width / Math.max(1, data.points.length);
  const width = (place * filled) / Math.max(1, data.series.length);
  return data.series.flatMap(({ values }, s) =>
    values.flatMap((value, i) => {
      if (value === undefined) return [];
      const [from, to] = [up(0), up(value)].sort((a, b) => a - b) as [number, number];
      const x = size.left + i * place + s * width;
      const y = size.top + inner.height - to;
      return [drawn("rect", { class: `series ${seriesClass[s % 5]}`, x, y, width, height: to - from })];
    }),
  );
}

function drawBars(data: ChartData): SVGElement[] {
  const along = scaleOf(allValues(data), inner.width);
  const place = (size.height - size.top - size.top) / Math.max(1, data.points.length);
  const height = (place * filled) / Math.max(1, data.series.length);
  return data.series.flatMap(({ values }, s) =>
    values.flatMap((value, i) => {
      if (value === undefined) return [];
      const [from, to] = [along(0), along(value)].sort((a, b) => a - b) as [number, number];
      const y = size.top + i * place + s * height;
      return [
        drawn("rect", {
          class: `series ${seriesClass[s % 5]}`,
          x: size.left + from,
          y,
          width: to - from,
          height,
        }),
        s === 0 &&
          drawn("text", { class: "point", x: size.left + 4, y: y + place / 2 }, data.points[i] ?? ""),
      ].filter((shape) => shape !== false);
    }),
  );
}

function drawLines(data: ChartData): SVGElement[] {
  const up = scaleOf(allValues(data), inner.height);
  const place = inner.width / Math.max(1, data.points.length);
  return data.series.map(({ values }, s) => {
    const points = values.flatMap((value, i) =>
      value === undefined ? [] : [`${size.left + (i + 0.5) * place},${size.top + inner.height - up(value)}`],
    );
    return drawn("polyline", { class: `series line ${seriesClass[s % 5]}`, points: points.join(" ") });
  });
}

/** The first series is the distance to the right, the others are heights; two axes say what they are. */
function drawDots({ series: [across, ...heights] }: ChartData): SVGElement[] {
  const [left, bottom] = [size.left, size.top + inner.height];
  const axes = [
    drawn("polyline", {
      class: "axes",
      points: `${left},${size.top} ${left},${bottom} ${left + inner.width},${bottom}`,
    }),
    drawn("text", { class: "point", x: left + 4, y: size.top + 10 }, heights[0]?.name ?? ""),
    drawn(
      "text",
      { class: "point", x: left + inner.width, y: size.height - 8, "text-anchor": "end" },
      across?.name ?? "",
    ),
  ];
  const along = scaleOf(across?.values ?? [], inner.width);
  const up = scaleOf(
    heights.flatMap(({ values }) => values),
    inner.height,
  );
  const dots = heights.flatMap(({ values }, s) =>
    values.flatMap((value, i) => {
      const x = across?.values[i];
      if (x === undefined || value === undefined) return [];
      const place = { cx: size.left + along(x), cy: size.top + inner.height - up(value), r: 4 };
      return [drawn("circle", { class: `series ${seriesClass[s % 5]}`, ...place })];
    }),
  );
  return [...axes, ...dots];
}

function pointNames({ points }: ChartData): SVGElement[] {
  const place = inner.width / Math.max(1, points.length);
  const letters = Math.max(1, Math.floor(place / 6));
  return points.map((name, i) =>
    drawn("text", { class: "point", x: size.left + i * place, y: size.height - 8 }, name.slice(0, letters)),
  );
}

function seriesNames({ series }: ChartData): SVGElement[] {
  return series.flatMap(({ name }, s) => {
    const y = size.top + s * legend.lineHeight;
    const mark = { x: size.width, y, width: legend.mark, height: legend.mark };
    return [
      drawn("rect", { class: `series ${seriesClass[s % 5]}`, ...mark }),
      drawn("text", { class: "point", x: size.width + 1.5 * legend.mark, y: y + legend.mark }, name),
    ];
  });
}
