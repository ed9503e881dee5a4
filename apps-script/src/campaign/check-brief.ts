import { type Brief, checkBrief, mostNames } from "../../../shared/planning/brief.ts";
import { UserMessage } from "../user-message.ts";

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 200;
const isNames = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length <= mostNames && value.every(isText));
const isAmount = (value: unknown): boolean => value === undefined || typeof value === "number";

/**
 * A brief as the sidebar sends it or the sheet keeps it.
 * @throws UserMessage when it is none that can be planned by.
 */
export function readBrief(value: unknown): Brief {
  if (!isBrief(value))
    throw new UserMessage(
      `The brief could not be read. Give its objectives, the hours a week, and at most ${mostNames} names each under must have and never.`,
    );
  const problems = checkBrief(value);
  if (problems.length > 0) throw new UserMessage(problems.map(({ message }) => message).join(" "));
  return value;
}

function isBrief(value: unknown): value is Brief {
  if (typeof value !== "object" || value === null) return false;
  const brief = value as Partial<Brief>;
  return (
    Array.isArray(brief.objectives) &&
    brief.objectives.every(
      (each) => typeof each === "object" && each !== null && isText(each.objective) && isAmount(each.share),
    ) &&
    typeof brief.hoursAWeek === "number" &&
    [brief.budgetAMonth, brief.atMostPerChannel].every(isAmount) &&
    [brief.mustHave, brief.never].every(isNames)
  );
}
