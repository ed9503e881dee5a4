import type { Assessment } from "../../../shared/scoring/assess.ts";
import { firmnessOf } from "../../src/present/firmness.ts";

const bars = { Firm: 3, Fair: 2, Shaky: 1 } as const;

/** How firm a type is: one to three bars and a word. */
export function Firmness({ robustness }: Pick<Assessment, "robustness">) {
  const firmness = firmnessOf(robustness ?? null);
  if (!firmness) return <span>Not enough known</span>;
  const filled = bars[firmness.word];
  return (
    <span class="firmness">
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            class={bar <= filled ? "full" : "hollow"}
            x={bar * 5 - 4}
            y={14 - bar * 4}
            width={3}
            height={bar * 4}
          />
        ))}
      </svg>
      {firmness.word} ({firmness.why})
    </span>
  );
}
