import { listed } from "../../../shared/sentences.ts";
import { type ComparedSheet, type Pull, pullsApart } from "../scored/compare-sheet.ts";
import { judgementOf } from "../scored/score-sheet.ts";
import { useSidebar } from "../state/context.ts";
import { LeanBar, signed } from "./lean-bar.tsx";
import { TypeIcon, typeWords } from "./type-mark.tsx";

/** A row on which definitions differ: what each says, and what pulls them apart. */
export function ContestedRow({ compared, at }: { compared: ComparedSheet; at: number }) {
  const { goTo } = useSidebar();
  const row = compared.rows[at];
  const sent = compared.sheets[0]?.rows[at]?.sent;
  if (!row || !sent) return null;
  const pulls = pullsApart(compared, at);
  return (
    <li>
      <details>
        <summary>
          {sent.name || `Row ${sent.row}`}{" "}
          <span class="muted">
            {row.agreeing} of {row.judging} agree
          </span>
        </summary>
        <ul class="effect-list">
          {compared.sheets.map((sheet) => {
            const { rubric } = sheet.plan;
            const assessment = judgementOf(sheet, at) && sheet.rows[at]?.assessment;
            return (
              <li key={rubric.id}>
                <span class="effect-name">{rubric.title}</span>
                <span class="effect-type">
                  {assessment ? (
                    <>
                      <TypeIcon {...assessment} />
                      {typeWords(assessment)}
                    </>
                  ) : (
                    <span class="muted">judges platforms, not uses</span>
                  )}
                </span>
                {assessment && <LeanBar assessment={assessment} cutOffs={rubric.cutOffs} />}
              </li>
            );
          })}
        </ul>
        {pulls && (
          <>
            <p>{pullSentence(pulls.media, "media")}</p>
            <p>{pullSentence(pulls.networking, "networking")}</p>
          </>
        )}
        <button type="button" class="inline" onClick={() => goTo(sent.row)}>
          Go to row {sent.row}
        </button>
      </details>
    </li>
  );
}

/** `"“Eleven differences” (-34) pulls to media by Audience scale -12 and Trends -9."` */
function pullSentence({ rubric, lean, dimensions }: Pull, side: string): string {
  const parts = dimensions.map(({ title, points }) => `${title} ${signed(points)}`);
  const by = parts.length > 0 ? ` by ${listed(parts, "and")}` : ", though no dimension does so by itself";
  return `“${rubric}” (${signed(lean)}) pulls most to ${side}${by}.`;
}
