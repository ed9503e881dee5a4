import { toPointer } from "../json-pointer.ts";
import { checkRubric, type RubricProblem } from "./check-rubric.ts";
import type { Rubric } from "./rubric.ts";

export type ReadRubric =
  | { readonly kind: "rubric"; readonly rubric: Rubric }
  | { readonly kind: "problems"; readonly problems: readonly RubricProblem[] };

/** Looks at a value; tells what does not fit, place by place. */
type Check = (value: unknown, place: readonly (string | number)[], tell: Tell) => void;
type Tell = (place: readonly (string | number)[], message: string) => void;

const text =
  (most: number): Check =>
  (value, place, tell) => {
    if (typeof value !== "string") tell(place, "Write a text.");
    else if (value.length > most) tell(place, `Write at most ${most} characters.`);
  };

/** Blanks around a name do not count. */
const name: Check = (value, place, tell) => {
  if (typeof value === "string" && value.trim() === "") tell(place, "Write something here.");
  else text(200)(typeof value === "string" ? value.trim() : value, place, tell);
};

/** Parts that are names, wherever they stand. */
const names = ["id", "title", "dimension", "networking", "group", "feature", "value"];

const withoutBlanks = (part: string, value: unknown): unknown =>
  names.includes(part) && typeof value === "string" ? value.trim() : value;

const pattern =
  (shape: RegExp, message: string): Check =>
  (value, place, tell) => {
    if (typeof value !== "string" || !shape.test(value)) tell(place, message);
  };

const number =
  (least: number, most: number, isLeastAllowed = true): Check =>
  (value, place, tell) => {
    const isIn =
      typeof value === "number" && value <= most && (isLeastAllowed ? value >= least : value > least);
    if (!isIn)
      tell(
        place,
        `Write a number ${isLeastAllowed ? "from" : "above"} ${least} ${isLeastAllowed ? "to" : "and up to"} ${most}.`,
      );
  };

const oneOf =
  (...values: readonly string[]): Check =>
  (value, place, tell) => {
    if (!values.includes(value as string))
      tell(place, `Write ${values.map((each) => `"${each}"`).join(" or ")}.`);
  };

const list =
  (check: Check, least: number): Check =>
  (value, place, tell) => {
    if (!Array.isArray(value) || value.length < least || value.length > 100)
      tell(place, `Write a list of ${least} to 100 entries.`);
    else for (const [i, each] of value.entries()) check(each, [...place, i], tell);
  };

const object =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, place, tell) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      tell(place, "Write an object, from { to }.");
      return;
    }
    const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
    for (const [name, each] of Object.entries(value)) {
      const check = known.get(name);
      if (check) check(each, [...place, name], tell);
      else tell([...place, name], "There is no such part. Take it out.");
    }
    for (const name of Object.keys(required))
      if (!Object.keys(value).includes(name)) tell([...place, name], "This part is missing.");
  };

const longText = text(4_000);
const weight = number(0, 1_000_000, false);
const lean = number(-100, 100);
const share = number(0, 1);

/** The shape of a rubric as it travels: the same as `rubricSchema`, which the Worker has, without its library. */
const shape = object(
  {
    id: pattern(/^[a-z0-9][a-z0-9-]{0,63}$/, "Use lower-case letters, digits and hyphens, at most 64."),
    version: pattern(/^[\w.-]{1,32}$/, "Use letters, digits, dots and hyphens, at most 32."),
    title: name,
    source: longText,
    argues: longText,
    judges: oneOf("platform", "use"),
    dimensions: list(object({ dimension: name, networking: name, weight }, { group: name }), 1),
    cutOffs: object({ media: lean, networking: lean }),
    coverageFloor: share,
    applicableFloor: share,
  },
  {
    groups: list(object({ id: name, title: name, weight }), 0),
    gate: object({ feature: name, value: name, type: oneOf("Not social") }, { because: longText }),
    contradictions: list(longText, 0),
  },
);

/**
 * Takes a value from outside for a rubric, without blanks around names, or says place by place what does not fit.
 * `readRubric({})` has a problem at `/id`: "This part is missing."
 */
export function readRubric(value: unknown): ReadRubric {
  const problems: RubricProblem[] = [];
  shape(value, [], (place, message) => problems.push({ path: toPointer(place), message }));
  if (problems.length > 0) return { kind: "problems", problems };
  const rubric = JSON.parse(JSON.stringify(value), withoutBlanks) as Rubric;
  const misfits = checkRubric(rubric);
  return misfits.length > 0 ? { kind: "problems", problems: misfits } : { kind: "rubric", rubric };
}
