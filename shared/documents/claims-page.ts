import { claims } from "../claims/index.ts";
import { type JudgedClaim, judgeClaim } from "../claims/judge-claims.ts";
import { claimKey, missedClaims } from "../claims/missed.ts";
import { rubrics } from "../rubrics/index.ts";
import { generatedNote, page, signed, table } from "./markdown.ts";

/** What the sources say of platforms, and whether the rubrics made from them say so, too, as a page. */
export function claimsPage(): string {
  const judged = claims.map(judgeClaim);
  const reproduced = judged.filter(({ isReproduced }) => isReproduced).length;
  return page(
    "# What the sources say",
    generatedNote,
    "Face validity: each rubric is asked for the platforms that its own source names, as of the source's date where that is known. " +
      "This is in-sample by construction and no measure of accuracy. The claims were written down before the value functions, and no " +
      "value, weight or cut-off was changed to bring a label about.",
    `${reproduced} of ${judged.length} claims are reproduced.`,
    ...rubrics.flatMap((rubric) => {
      const own = judged.filter(({ claim }) => claim.rubric === rubric.id);
      return [
        `## ${rubric.title}`,
        own.length > 0 ? claimTable(own) : "Its source names no platform's class.",
      ];
    }),
  );
}

const claimTable = (judged: readonly JudgedClaim[]): string =>
  table(
    ["Platform", "As of", "The source says", "Because", "Here", "Reproduced"],
    judged.map(({ claim, type, lean, hybridKind, isReproduced }) => [
      [claim.platform, claim.use].filter((part) => part !== undefined).join(" "),
      claim.asOf ?? "",
      `${claim.expected.join(" or ")}${claim.hybridKind ? `, ${claim.hybridKind}` : ""}`,
      claim.because,
      `${type ?? ""}${hybridKind ? `, ${hybridKind}` : ""} (${lean === undefined ? "no lean" : signed(lean)})`,
      isReproduced ? "yes" : `no: ${missedClaims[claimKey(claim)] ?? "not explained"}`,
    ]),
  );
