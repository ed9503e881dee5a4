import { join, parse as parsePath, resolve } from "node:path";
import { parseArgs } from "node:util";
import { orUsage } from "./arguments.ts";
import { Refusal } from "./refusal.ts";

export interface PlanArguments {
  readonly file: string;
  readonly rubric: string | undefined;
  /** `<name>-plan.csv` beside the file, unless one is named. */
  readonly out: string;
}

const usage = "Use: npm run plan -- FILE.csv [--rubric ID] [--out FILE.csv]";

/** @throws Refusal with the usage when something is missing or too much. */
export function readPlanArguments(args: readonly string[]): PlanArguments {
  const options = { rubric: { type: "string" }, out: { type: "string" } } as const;
  const { values, positionals } = orUsage(
    () => parseArgs({ args: [...args], options, allowPositionals: true }),
    usage,
  );
  const [file, ...more] = positionals;
  if (file === undefined) throw new Refusal(`Name the CSV file with your brief and channels. ${usage}`);
  if (more.length > 0) throw new Refusal(`Only one file at a time: what is ${more.join(" ")}? ${usage}`);
  const { dir, name } = parsePath(file);
  const out = values.out ?? join(dir, `${name}-plan.csv`);
  if (resolve(out) === resolve(file))
    throw new Refusal(`The plan would be written over ${file}. Name another file. ${usage}`);
  return { file, rubric: values.rubric, out };
}
