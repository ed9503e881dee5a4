import type { MapPoint, SheetMap } from "../../src/sidebar/view.ts";
import { drawn, element } from "../element.ts";
import { placeLabels } from "./labels.ts";
import { type Area, areasOf, placeOf, size } from "./plane.ts";
import { typeClass, typeMark } from "./type-mark.ts";

/** More names than this make a small map hard to read; the others are read from the line below it. */
const mostLabels = 12;
const lineHeight = 13;
const hint = "Point at a mark or move through them with the arrow keys to read its name.";

/** A map of the sheet's rows, with a line below that names the row in question, and the count of each type. */
export function smallMap(map: SheetMap): HTMLElement {
  const points = [...map.points].sort((a, b) => a.lean - b.lean || a.row - b.row);
  const caption = element("p", { class: "caption" }, hint);
  const say = (point: MapPoint | undefined): void => {
    caption.textContent = point ? describe(point) : hint;
  };
  return element(
    "figure",
    { class: "map" },
    drawMap(map, points, say),
    caption,
    legend(points),
    map.notShown > 0 &&
      element(
        "p",
        { class: "muted" },
        `${map.notShown} more not on the map: too little is known, or to check.`,
      ),
  );
}

const describe = ({ row, name, type, mediaSupport, networkingSupport }: MapPoint): string =>
  `Row ${row}, ${name || "no name"}: ${type}. Broadcast ${mediaSupport}, connect ${networkingSupport}.`;

function drawMap(
  map: SheetMap,
  points: readonly MapPoint[],
  say: (point: MapPoint | undefined) => void,
): SVGSVGElement {
  const marks = points.map((point) => interactive(point, say));
  const labels = placeLabels(
    points.map((point) => ({ name: point.name, place: placeOf(point) })),
    size.width,
    mostLabels,
  );
  const drawing = drawn(
    "svg",
    {
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: "group",
      "aria-label": "Map of the rows: connect strength to the right, broadcast strength up",
    },
    ...areasOf(map.cutOffs).flatMap(drawArea),
    drawn("text", { class: "axis", x: size.left, y: size.height - 5 }, "Connect strength →"),
    drawn(
      "text",
      { class: "axis", transform: `translate(12 ${size.height - size.bottom}) rotate(-90)` },
      "Broadcast strength →",
    ),
    ...labels.map(({ name, anchor, at: [x, y] }) =>
      drawn("text", { class: "name", x, y, "text-anchor": anchor }, name),
    ),
    ...marks,
  );
  moveWithArrows(drawing, marks);
  return drawing;
}

function drawArea({ type, corners, name: lines, label: [x, y] }: Area): SVGElement[] {
  const name = typeClass(type);
  return [
    drawn("polygon", { class: `area ${name}`, points: corners.map((place) => place.join()).join(" ") }),
    drawn(
      "text",
      { class: `area-name ${name}`, y },
      ...lines.map((line, i) => drawn("tspan", { x, dy: i * lineHeight }, line)),
    ),
  ];
}

/** A mark that says what it is when it is pointed at or has the focus. */
function interactive(point: MapPoint, say: (point: MapPoint | undefined) => void): SVGGElement {
  const mark = typeMark(point.type, placeOf(point), point);
  mark.setAttribute("role", "img");
  mark.setAttribute("aria-label", describe(point));
  mark.setAttribute("tabindex", "-1");
  mark.prepend(drawn("circle", { class: "target", r: 10 }));
  for (const event of ["pointerenter", "focus"]) mark.addEventListener(event, () => say(point));
  for (const event of ["pointerleave", "blur"]) mark.addEventListener(event, () => say(undefined));
  return mark;
}

/** One stop for the Tab key; arrow keys go from mark to mark, by lean. */
function moveWithArrows(drawing: SVGSVGElement, marks: readonly SVGGElement[]): void {
  marks[0]?.setAttribute("tabindex", "0");
  drawing.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = marks.indexOf(document.activeElement as unknown as SVGGElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = marks[(at + step + marks.length) % marks.length];
    marks[at]?.setAttribute("tabindex", "-1");
    next?.setAttribute("tabindex", "0");
    next?.focus();
  });
}

function legend(points: readonly MapPoint[]): HTMLElement {
  const types = ["Social media", "Hybrid", "Social networking", "Not social", "Not enough known"];
  const items = types.flatMap((type) => {
    const count = points.filter((point) => point.type === type).length;
    if (count === 0) return [];
    const icon = drawn(
      "svg",
      { class: "icon", viewBox: "-8 -8 16 16", "aria-hidden": "true" },
      typeMark(type, [0, 0]),
    );
    return [element("li", { class: typeClass(type) }, icon, `${count} ${type}`)];
  });
  return element("ul", { class: "legend" }, ...items);
}
