import { TypeIcon, typeClass, typeWords } from "../parts/type-mark.tsx";
import type { MapPoint } from "./points.ts";

const order = ["Social media", "Hybrid", "Social networking", "Not social", "Insufficient evidence"];

/** Each type and kind of hybrid that is on the map, with its mark and how many there are. */
export function Legend({ points }: { points: readonly MapPoint[] }) {
  const kinds = new Map<string, { point: MapPoint; count: number }>();
  for (const point of points) {
    const words = typeWords(point);
    kinds.set(words, { point, count: (kinds.get(words)?.count ?? 0) + 1 });
  }
  const sorted = [...kinds].sort(([, a], [, b]) => order.indexOf(a.point.type) - order.indexOf(b.point.type));
  return (
    <ul class="legend">
      {sorted.map(([words, { point, count }]) => (
        <li key={words} class={typeClass(point.type)}>
          <TypeIcon type={point.type} hybridKind={point.hybridKind} />
          {count} {words}
        </li>
      ))}
    </ul>
  );
}
