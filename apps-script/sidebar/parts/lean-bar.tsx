import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { Assessment } from "../../../shared/scoring/assess.ts";
import { typeClass } from "./type-mark.tsx";

const size = { width: 200, height: 16, bar: 8 };

/** Where a lean or a number of lean points stands, in the drawing's units. */
const at = (lean: number): number => ((lean + 100) / 200) * size.width;

/** `"+12"`, `"0"`, `"-7"` */
export const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));

/** Lean from a centre line, media left and networking right; its range as a thin line, the cut-offs as ticks. */
export function LeanBar({
  assessment,
  cutOffs,
}: {
  assessment: Pick<Assessment, "type" | "lean" | "leanRange">;
  cutOffs: Rubric["cutOffs"];
}) {
  const { lean, leanRange, type } = assessment;
  const words =
    lean === undefined
      ? "No lean: not enough is known"
      : `Lean ${signed(lean)}${leanRange ? `, from ${signed(leanRange[0])} to ${signed(leanRange[1])}` : ""}`;
  const middle = size.height / 2;
  return (
    <svg
      class="lean"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      <rect class="track" x={0} y={(size.height - size.bar) / 2} width={size.width} height={size.bar} />
      {lean !== undefined && (
        <rect
          class={`bar ${typeClass(type)}`}
          x={at(Math.min(0, lean))}
          y={(size.height - size.bar) / 2}
          width={(Math.abs(lean) / 200) * size.width}
          height={size.bar}
        />
      )}
      {leanRange && (
        <line class="range" x1={at(leanRange[0])} x2={at(leanRange[1])} y1={middle} y2={middle} />
      )}
      {[cutOffs.media, cutOffs.networking].map((cutOff) => (
        <line key={cutOff} class="tick" x1={at(cutOff)} x2={at(cutOff)} y1={2} y2={size.height - 2} />
      ))}
      <line class="centre" x1={at(0)} x2={at(0)} y1={0} y2={size.height} />
    </svg>
  );
}

/** Points of lean from a centre line; `most` is as long as half the bar. */
export function SignedBar({ points, most }: { points: number; most: number }) {
  const length = (Math.abs(points) / most) * 50;
  return (
    <span class="signed" aria-hidden="true">
      <span
        class={points < 0 ? "media" : "networking"}
        style={{ left: `${points < 0 ? 50 - length : 50}%`, width: `${length}%` }}
      />
    </span>
  );
}
