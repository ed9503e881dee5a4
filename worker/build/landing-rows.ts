import { builtInCatalogue } from "../../shared/catalogue/built-in.ts";
import { commonGround } from "../../shared/rubrics/common-ground.ts";
import { planRubric } from "../../shared/scoring/plan.ts";
import { scoreTable } from "../../shared/scoring/score-table.ts";

/** One line of the landing page's example, as the core scores it at build time. */
export interface LandingRow {
  readonly channel: string;
  readonly type: string;
  readonly role: string;
  readonly lean: number;
  readonly leanRange: readonly [number, number];
  /** In per cent; undefined where the gate decides. */
  readonly robustness: number | undefined;
}

const channels = [
  ["Facebook", "group"],
  ["WhatsApp", ""],
  ["Facebook", ""],
  ["LinkedIn", "company page"],
  ["Newsletter", ""],
  ["YouTube", ""],
  ["TV", ""],
];

/** @throws Error when the core does not take a channel, so that the page never shows an empty line. */
export function landingRows(): LandingRow[] {
  const input = { columns: ["platform", "use"], rows: channels };
  const scored = scoreTable(planRubric(commonGround), input, builtInCatalogue());
  if ("kind" in scored) throw new Error(scored.message);
  return scored.rows.map((row, i) => {
    const cell = (column: string) => row[scored.columns.indexOf(column)] ?? null;
    if (cell("error") !== null) throw new Error(String(cell("error")));
    const [platform = "", use = ""] = channels[i] ?? [];
    const range = cell("leanRange") as readonly [number, number] | null;
    const lean = Number(cell("lean"));
    const robustness = cell("robustness");
    return {
      channel: use === "" ? platform : `${platform}, ${use}`,
      type: String(cell("type")),
      role: String(cell("role")),
      lean,
      leanRange: range ?? [lean, lean],
      robustness: typeof robustness === "number" ? robustness : undefined,
    };
  });
}
