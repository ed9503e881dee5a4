import { normaliseWord } from "../../../shared/cells/words.ts";
import type { Dimension } from "../../../shared/dimensions/dimension.ts";
import { dimensionById, dimensions } from "../../../shared/dimensions/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { UserMessage } from "../user-message.ts";
import { type NameArgument, noSuch, readName } from "./name-arguments.ts";

/**
 * The dimension of a rubric that an argument names by its id or title, in any case.
 * @throws UserMessage with those that the rubric has, when it names none of them.
 */
export function readDimension(argument: unknown, rubric: Rubric): Dimension {
  const own = rubric.dimensions.flatMap(({ dimension }) => dimensionById(dimension) ?? []);
  const hint = `“${rubric.title}” has: ${own.map(({ title }) => title).join(", ")}.`;
  const asked: NameArgument = { argument, what: "dimension", hint };
  const name = readName(asked);
  if (name === undefined) throw new UserMessage(`Name a dimension after the rows. ${hint}`);
  const isNamed = ({ id, title }: Dimension): boolean =>
    [id, title].some((each) => normaliseWord(each) === normaliseWord(name));
  const found = own.find(isNamed);
  if (found) return found;
  const foreign = dimensions.find(isNamed);
  if (!foreign) throw noSuch(asked, name);
  throw new UserMessage(`“${rubric.title}” does not look at “${foreign.title}”. ${hint}`);
}
