import { parseArgs } from "node:util";
import { Refusal } from "./refusal.ts";

export interface ScoreArguments {
  readonly file: string;
  readonly rubric: string | undefined;
  readonly out: string | undefined;
  /** Compare all definitions instead of scoring under one. */
  readonly compare: boolean;
}

const usage = "Use: npm run score -- FILE.csv [--rubric ID | --compare] [--out FILE.csv]";

/** @throws Refusal with the usage when something is missing or too much. */
export function readArguments(args: readonly string[]): ScoreArguments {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new Refusal(`Name the CSV file with your channels. ${usage}`);
  if (more.length > 0) throw new Refusal(`Only one file at a time: what is ${more.join(" ")}? ${usage}`);
  if (values.compare && values.rubric !== undefined)
    throw new Refusal(`--compare takes all definitions. ${usage}`);
  return { file, rubric: values.rubric, out: values.out, compare: values.compare ?? false };
}

function parse(args: readonly string[]) {
  const options = {
    rubric: { type: "string" },
    out: { type: "string" },
    compare: { type: "boolean" },
  } as const;
  return orUsage(() => parseArgs({ args: [...args], options, allowPositionals: true }), usage);
}

/** What Node says of arguments that it cannot read, as a refusal that ends in the usage. */
export function orUsage<Parsed>(parse: () => Parsed, usage: string): Parsed {
  try {
    return parse();
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new Refusal(`${sentence}. ${usage}`);
  }
}
