import { objectives } from "../../../shared/objectives/index.ts";
import type { Brief } from "../../../shared/planning/brief.ts";

/** A brief as it stands in the form: every field as it was typed. */
export interface BriefDraft {
  /** Share by the objective's id; those that are not wanted are missing. */
  readonly shares: Readonly<Record<string, string>>;
  readonly hoursAWeek: string;
  readonly budgetAMonth: string;
  readonly atMostPerChannel: string;
  /** One name a line. */
  readonly mustHave: string;
  readonly never: string;
}

/** The form for a brief, or the form of somebody who has none yet. */
export function draftOf(brief: Brief | null): BriefDraft {
  const text = (amount: number | undefined): string => (amount === undefined ? "" : String(amount));
  return {
    shares: Object.fromEntries(
      (brief?.objectives ?? []).flatMap(({ objective, share }) => {
        const found = objectives.find(({ id }) => id === objective);
        return found ? [[found.id, text(share)]] : [];
      }),
    ),
    hoursAWeek: text(brief?.hoursAWeek),
    budgetAMonth: text(brief?.budgetAMonth),
    atMostPerChannel: text(brief?.atMostPerChannel),
    mustHave: (brief?.mustHave ?? []).join("\n"),
    never: (brief?.never ?? []).join("\n"),
  };
}

/** What is to be planned by. @throws Error with a sentence for the user where a field cannot be read. */
export function briefOf(draft: BriefDraft): Brief {
  const wanted = objectives.filter(({ id }) => draft.shares[id] !== undefined);
  if (wanted.length === 0) throw new Error("Choose at least one objective.");
  if (draft.hoursAWeek.trim() === "") throw new Error("Say how many hours a week there are.");
  return {
    objectives: wanted.map(({ id, title }) => {
      const share = amount(draft.shares[id] ?? "", `The share of ${title}`);
      return share === undefined ? { objective: id } : { objective: id, share };
    }),
    hoursAWeek: amount(draft.hoursAWeek, "Hours a week") ?? 0,
    budgetAMonth: amount(draft.budgetAMonth, "Budget a month"),
    atMostPerChannel: amount(draft.atMostPerChannel, "At most per channel"),
    mustHave: names(draft.mustHave),
    never: names(draft.never),
  };
}

function amount(text: string, what: string): number | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  if (/^\d+([.,]\d{1,2})?$/.test(typed)) return Number(typed.replace(",", "."));
  throw new Error(`${what} must be a number without signs, such as 20 or 1500.`);
}

const names = (text: string): string[] =>
  text
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "");
