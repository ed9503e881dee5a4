import { useRef, useState } from "preact/hooks";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { typeInSheet } from "../../src/present/cells.ts";
import { TypeMark, typeClass } from "../parts/type-mark.tsx";
import { useSidebar } from "../state/context.ts";
import { type LabelRoom, placeLabels } from "./labels.ts";
import { Legend } from "./legend.tsx";
import { type Area, areasOf, createPlane, margins, type Plane, type PlaneSize } from "./plane.ts";
import type { MapPoint } from "./points.ts";

const lineHeight = 13;
const smallSize: PlaneSize = { width: 276, height: 240 };
const hint =
  "Point at a mark, or move through them with the arrow keys, to read its reasons. Press it to select the row.";

/** A map of the sheet's rows, with a line below that says what the row in question is and why. */
export function MapDrawing({
  points,
  cutOffs,
  mostLabels,
  reach,
  notShown,
  size = smallSize,
}: {
  points: readonly MapPoint[];
  cutOffs: Rubric["cutOffs"];
  mostLabels: number;
  /** May names move away from their marks? */
  reach: LabelRoom["reach"];
  notShown: number;
  size?: PlaneSize;
}) {
  const [pointed, setPointed] = useState<MapPoint | undefined>();
  const plane = createPlane(size);
  const areas = areasOf(plane, cutOffs);
  return (
    <figure class="map">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label="Map of the rows: connect strength to the right, broadcast strength up"
      >
        {areas.map((area) => (
          <AreaShape key={area.type} area={area} />
        ))}
        <text class="axis" x={margins.left} y={size.height - 5}>
          Connect strength →
        </text>
        <text class="axis" transform={`translate(12 ${size.height - margins.bottom}) rotate(-90)`}>
          Broadcast strength →
        </text>
        <Labels
          points={points}
          plane={plane}
          room={{
            width: size.width,
            height: size.height - margins.bottom,
            most: mostLabels,
            reach,
            keptFree: areas.flatMap(linesOf),
          }}
        />
        <Marks points={points} plane={plane} point={setPointed} />
      </svg>
      <figcaption class="caption">
        {pointed ? `${describe(pointed)} ${pointed.reasons().join("; ")}.` : hint}
      </figcaption>
      <Legend points={points} />
      {notShown > 0 && (
        <p class="muted">{notShown} more not on the map: too little is known, to check, or too many.</p>
      )}
    </figure>
  );
}

const describe = ({ row, name, type, mediaSupport, networkingSupport }: MapPoint): string =>
  `Row ${row}, ${name || "no name"}: ${typeInSheet(type)}. Broadcast ${mediaSupport}, connect ${networkingSupport}.`;

function AreaShape({ area: { type, corners, name, label } }: { area: Area }) {
  const [x, y] = label;
  return (
    <>
      <polygon class={`area ${typeClass(type)}`} points={corners.map((place) => place.join()).join(" ")} />
      <text class={`area-name ${typeClass(type)}`} y={y}>
        {name.map((line, i) => (
          <tspan key={line} x={x} dy={i * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

const linesOf = ({ name, label: [x, y] }: Area): LabelRoom["keptFree"][number][] =>
  name.map((line, i) => ({ at: [x, y + i * lineHeight], letters: line.length }));

/** Selected rows come first, so that their names are there whatever the crowd. */
function Labels({ points, plane, room }: { points: readonly MapPoint[]; plane: Plane; room: LabelRoom }) {
  const first = [...points].sort((a, b) => Number(b.isSelected) - Number(a.isSelected));
  const labels = placeLabels(
    first.map((point) => ({ name: point.name, place: plane.placeOf(point) })),
    room,
  );
  return (
    <>
      {labels.map(({ name, text, anchor, at, leaderTo, place }) => (
        <g key={name}>
          {leaderTo && <line class="leader" x1={place[0]} y1={place[1]} x2={leaderTo[0]} y2={leaderTo[1]} />}
          <text class="name" x={at[0]} y={at[1]} text-anchor={anchor}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Marks that say what they are when they are pointed at or have the focus: one stop for the Tab key, then arrow keys. */
function Marks({
  points,
  plane,
  point: say,
}: {
  points: readonly MapPoint[];
  plane: Plane;
  point: (point: MapPoint | undefined) => void;
}) {
  const { goTo } = useSidebar();
  const [current, setCurrent] = useState(0);
  const marks = useRef<(SVGGElement | null)[]>([]);
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    const step = steps[event.key];
    if (event.key === "Enter" || event.key === " ") goTo(points[at]?.row ?? 1);
    else if (step === undefined) return;
    else marks.current[(at + step + points.length) % points.length]?.focus();
    event.preventDefault();
  };
  return (
    <>
      {points.map((point, at) => (
        <g
          key={point.row}
          ref={(mark: SVGGElement | null) => {
            marks.current[at] = mark;
          }}
          class={point.isSelected ? "spot selected" : "spot"}
          transform={`translate(${plane
            .placeOf(point)
            .map((part) => part.toFixed(1))
            .join(" ")})`}
          role="button"
          aria-label={describe(point)}
          tabIndex={at === Math.min(current, points.length - 1) ? 0 : -1}
          onPointerEnter={() => say(point)}
          onPointerLeave={() => say(undefined)}
          onFocus={() => {
            setCurrent(at);
            say(point);
          }}
          onBlur={() => say(undefined)}
          onClick={() => goTo(point.row)}
          onKeyDown={(event) => onKeyDown(event, at)}
        >
          <circle class="target" r={10} />
          <TypeMark type={point.type} hybridKind={point.hybridKind} />
        </g>
      ))}
    </>
  );
}
