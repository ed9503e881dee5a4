import type { FRange } from "@univerjs/sheets/facade";
import type { RangeWriter } from "./range-writer.ts";
import { intoRealm, type Realm } from "./realm.ts";

/** The format of a cell that has none of its own. */
const noFormat = "General";

/** Univer's numbers for what to do with text that is wider than its column. */
export const wrapStrategies = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;

/** Univer's numbers for where text stands in a cell that is higher than it. */
export const verticalAlignments = { top: 1, middle: 2, bottom: 3 } as const;

type VerticalAlignment = keyof typeof verticalAlignments;

type WrapStrategy = keyof typeof wrapStrategies;

/** Number formats, bold, backgrounds, alignment and wrapping. */
export const createStyleMethods = (range: FRange, writer: RangeWriter, realm: Realm) => ({
  getNumberFormats: () =>
    intoRealm(
      realm,
      range.getNumberFormats().map((row) => row.map((format) => format || noFormat)),
    ),
  setNumberFormat: writer.all("setNumberFormat", (format: string) => {
    range.setNumberFormat(storedFormat(format));
  }),
  setNumberFormats: writer.grid("setNumberFormats", (formats: string[][]) => {
    range.setNumberFormats(formats.map((row) => row.map(storedFormat)));
  }),
  setFontWeight: writer.all("setFontWeight", (weight: "bold" | "normal" | null) => {
    range.setFontWeight(weight);
  }),
  setBackground: writer.all("setBackground", (color: string | null) => {
    paint(range, color);
  }),
  setBackgrounds: writer.grid("setBackgrounds", (colors: (string | null)[][]) => {
    writer.forEach(colors, paint);
  }),
  setVerticalAlignment: writer.all("setVerticalAlignment", (alignment: VerticalAlignment) => {
    range.setVerticalAlignment(alignment);
  }),
  setWrap: writer.all("setWrap", (isWrapped: boolean) => {
    range.setWrapStrategy(wrapStrategies[isWrapped ? "WRAP" : "OVERFLOW"]);
  }),
  setWrapStrategy: writer.all("setWrapStrategy", (strategy: WrapStrategy) => {
    range.setWrapStrategy(wrapStrategies[strategy]);
  }),
});

const storedFormat = (format: string): string => (format === noFormat ? "" : format);

function paint(range: FRange, color: string | null): void {
  if (color !== null && !/^#[0-9a-f]{6}$/i.test(color)) {
    throw new Error(`The stand-in takes colours such as #f1f3f4, not ${color}.`);
  }
  // The facade's type leaves out null, by which it takes a colour away.
  range.setBackground(color as string);
}
