import type { FWorksheet } from "@univerjs/sheets/facade";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { asGoogle, observe } from "./observe.ts";
import { createRange } from "./range.ts";

/** What the stand-in can tell apart, by the builder's method. */
const kinds = {
  asBarChart: "bar",
  asColumnChart: "column",
  asLineChart: "line",
  asScatterChart: "scatter",
} as const;

export type ChartKind = (typeof kinds)[keyof typeof kinds];

/** A chart as the add-on described it; nothing draws it here. */
export interface ChartSpec {
  readonly id: number;
  /** Univer's id of the sheet that it stands on. */
  readonly sheetId: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** Cells that it shows, like `A1:B9`: the first row names the series, the first column the points (of a scatter chart: their distance to the right). */
  readonly ranges: readonly string[];
  /** Cell of its upper left corner, from 1. */
  readonly row: number;
  readonly column: number;
  readonly options: Readonly<Record<string, unknown>>;
}

type Draft = Omit<ChartSpec, "id" | "sheetId">;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a chart shows that the add-on has built or been given. */
const drafts = new WeakMap<object, { readonly draft: Draft; readonly id: number | undefined }>();

/** The methods of a sheet for its charts, which are recorded. */
export function createChartMethods(document: StandInDocument, execution: Execution, sheet: FWorksheet) {
  const sheetId = sheet.getSheetId();
  const draftOf = (chart: Chart) => {
    const known = drafts.get(chart);
    if (!known) throw new TypeError("The chart was not built by newChart().");
    return known;
  };
  const rangesOf = (spec: ChartSpec) =>
    spec.ranges.map((range) => createRange(document, execution, sheet.getRange(range), false));
  return {
    newChart: () => createBuilder(execution),
    /** As at Google, the chart that is handed over does not learn its id. */
    insertChart(chart: Chart) {
      execution.checkMayWrite("insertChart");
      const id = 1 + Math.max(0, ...document.charts.map((each) => each.id));
      document.charts = [...document.charts, { ...draftOf(chart).draft, id, sheetId }];
    },
    getCharts: () =>
      execution.realm.Array.from(
        document.charts.filter((each) => each.sheetId === sheetId),
        (spec) => createChart(execution, spec, spec.id, rangesOf(spec)),
      ),
    removeChart(chart: Chart) {
      execution.checkMayWrite("removeChart");
      const { id } = draftOf(chart);
      document.charts = document.charts.filter((each) => each.id !== id);
    },
  };
}

function createChart(
  { observer, realm }: Execution,
  draft: Draft,
  id: number | undefined,
  ranges: readonly Range[],
): Chart {
  const self = { getChartId: () => id ?? null, getRanges: () => realm.Array.from(ranges) };
  const proxy: Chart = asGoogle(observe("EmbeddedChart", self, observer));
  drafts.set(proxy, { draft, id });
  return proxy;
}

function createBuilder(execution: Execution) {
  const ranges: Range[] = [];
  let draft: Draft = { kind: "column", title: "", ranges: [], row: 1, column: 1, options: {} };
  const change = <Given extends unknown[]>(how: (...given: Given) => Partial<Draft>) =>
    function (this: unknown, ...given: Given): object {
      draft = { ...draft, ...how(...given) };
      return current;
    };
  const untyped = {
    addRange: change((range: Range) => {
      ranges.push(range);
      return { ranges: [...draft.ranges, range.getA1Notation()] };
    }),
    setPosition: change((row: number, column: number) => ({ row, column })),
    setOption: change((name: string, value: unknown) => ({ options: { ...draft.options, [name]: value } })),
    setNumHeaders: change((headers: number) => ({ options: { ...draft.options, headers } })),
    build: () => createChart(execution, draft, undefined, ranges),
  };
  // As at Google, titles and the like can be set only when the kind is known.
  const typed = { ...untyped, setTitle: change((title: string) => ({ title })) };
  const option = <Given extends unknown[]>(how: (...given: Given) => Readonly<Record<string, unknown>>) =>
    change((...given: Given) => ({ options: { ...draft.options, ...how(...given) } }));
  const scatter = {
    ...typed,
    setXAxisTitle: option((title: string) => ({ "hAxis.title": title })),
    setYAxisTitle: option((title: string) => ({ "vAxis.title": title })),
    setXAxisRange: option((min: number, max: number) => ({ "hAxis.viewWindow": { min, max } })),
    setYAxisRange: option((min: number, max: number) => ({ "vAxis.viewWindow": { min, max } })),
  };
  const typers = Object.fromEntries(
    Object.entries(kinds).map(([method, kind]) => [
      method,
      () => {
        draft = { ...draft, kind };
        current =
          kind === "scatter"
            ? observe("EmbeddedScatterChartBuilder", scatter, execution.observer)
            : observe("EmbeddedBarChartBuilder", typed, execution.observer);
        return current;
      },
    ]),
  );
  let current: object = observe("EmbeddedChartBuilder", { ...untyped, ...typers }, execution.observer);
  return current;
}
