import { dimensions } from "../dimensions/index.ts";
import { type Correlation, correlations } from "./correlations.ts";

const cellSize = 22;
const labelWidth = 170;
const ink = "#1F2328";
const line = "#D8DEE4";
/** Marks of the two types, and white between them. */
const colours = { positive: [0, 114, 178], negative: [224, 108, 0] } as const;

/** The correlation matrix as an SVG: blue together, orange against each other, a ring where a feature is shared. */
export function correlationsPicture(): string {
  const pairs = correlations();
  const size = dimensions.length * cellSize;
  const labels = dimensions.map(({ title }, i) => {
    const y = labelWidth + i * cellSize + cellSize / 2 + 4;
    const x = labelWidth + i * cellSize + cellSize / 2 + 4;
    return (
      `<text x="${labelWidth - 8}" y="${y}" text-anchor="end">${title}</text>` +
      `<text transform="translate(${x} ${labelWidth - 8}) rotate(-90)">${title}</text>`
    );
  });
  const width = labelWidth + size + 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}" width="${width}" height="${width}" role="img" ` +
      'aria-label="Correlations of the dimensions over the catalogue" font-family="system-ui, sans-serif" font-size="11">',
    `<rect width="100%" height="100%" fill="#FFFFFF"/>`,
    `<g fill="${ink}">${labels.join("")}</g>`,
    ...pairs.flatMap(cells),
    ...dimensions.map((_, i) => square(i, i, "#57606A", "1.00")),
    "</svg>\n",
  ].join("\n");
}

function cells({ a, b, r, sharesFeature }: Correlation): string[] {
  const [i, j] = [a, b].map((id) => dimensions.findIndex((dimension) => dimension.id === id));
  const label = r === undefined ? "none" : r.toFixed(2);
  return [
    [i ?? 0, j ?? 0],
    [j ?? 0, i ?? 0],
  ].map(([row = 0, column = 0]) => {
    const ring = `<circle cx="${labelWidth + column * cellSize + cellSize / 2}" cy="${labelWidth + row * cellSize + cellSize / 2}" r="4" fill="none" stroke="${ink}"/>`;
    return square(row, column, colourOf(r), label) + (sharesFeature ? ring : "");
  });
}

function square(row: number, column: number, fill: string, label: string): string {
  const names = `${dimensions[row]?.title} and ${dimensions[column]?.title}: ${label}`;
  const place = `x="${labelWidth + column * cellSize}" y="${labelWidth + row * cellSize}"`;
  return `<rect ${place} width="${cellSize}" height="${cellSize}" fill="${fill}" stroke="${line}"><title>${names}</title></rect>`;
}

function colourOf(r: number | undefined): string {
  if (r === undefined) return "#FFFFFF";
  const target = r > 0 ? colours.positive : colours.negative;
  const part = target.map((channel) => Math.round(255 + (channel - 255) * Math.abs(r)));
  return `rgb(${part.join(" ")})`;
}
