import { platforms } from "../catalogue/platforms/index.ts";
import { rubrics } from "../rubrics/index.ts";
import { assessRows } from "../scoring/assess.ts";
import { planRubric } from "../scoring/plan.ts";
import { entryColumns } from "../scoring/uses.ts";
import { datedEntries } from "./catalogue-entries.ts";
import { generatedNote, page, signed, table } from "./markdown.ts";

/** The channels that are known by name, with their type under the default rubric, as a page. */
export function cataloguePage(): string {
  const [rubric] = rubrics;
  if (!rubric) throw new Error("There is no rubric.");
  const entries = datedEntries();
  const { rows } = assessRows(planRubric(rubric), entryColumns(entries.map(({ entry }) => entry)));
  const uses = platforms.reduce((sum, platform) => sum + platform.uses.length, 0);
  const aliases = new Map(platforms.map((platform) => [platform.name, platform.aliases.join(", ")]));
  return page(
    "# Catalogue",
    generatedNote,
    `${platforms.length} platforms with ${uses} uses. Every value has a note on where it can be checked, in the platform's own file ` +
      "under `shared/catalogue/platforms/`, and from the Worker under `/evidence/`. Facts name documentation or studies; judgements say that they are judgements. " +
      "Many notes name the kind of document rather than a page that was opened for it: corrections are welcome.",
    `Types and leans are those of “${rubric.title}”.`,
    table(
      ["Platform", "Use", "As of", "Type", "Lean", "Also called"],
      entries.map(({ entry, asOf }, i) => {
        const lean = rows[i]?.lean;
        const isFirst = entry.use === undefined;
        return [
          entry.platform,
          entry.use ?? "",
          asOf,
          rows[i]?.type ?? "",
          lean === undefined ? "" : signed(lean),
          isFirst ? (aliases.get(entry.platform) ?? "") : "",
        ];
      }),
    ),
  );
}
