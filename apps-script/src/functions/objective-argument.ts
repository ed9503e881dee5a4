import { findObjective, objectives } from "../../../shared/objectives/index.ts";
import type { Objective } from "../../../shared/objectives/objective.ts";
import { UserMessage } from "../user-message.ts";
import { type NameArgument, noSuch, readName } from "./name-arguments.ts";

const hint = `Use one of: ${objectives.map(({ title }) => title).join(", ")}.`;

/**
 * The objective that an argument names by its id or title, in any case.
 * @throws UserMessage with all objectives, when it names none of them.
 */
export function readObjective(argument: unknown): Objective {
  const asked: NameArgument = { argument, what: "objective", hint };
  const name = readName(asked);
  if (name === undefined) throw new UserMessage(`Name an objective after the rows. ${hint}`);
  const found = findObjective(name);
  if (!found) throw noSuch(asked, name);
  return found;
}
