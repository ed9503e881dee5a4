/** A custom function, as its JSDoc in globals.js describes it to Sheets. */
export interface CustomFunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly example: string;
    readonly detail: string;
    readonly isOptional: boolean;
  }[];
  readonly returns: string;
}

/** Names of the functions that a page may call through google.script.run. */
export function globalFunctions(source: string): string[] {
  return [...source.matchAll(/^function (\w+)\(/gm)].map(([, name = ""]) => name);
}

/** Reads the help of every `@customfunction` of globals.js. */
export function readHelp(source: string): CustomFunctionHelp[] {
  const documented = source.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*function (\w+)\(/gs);
  return [...documented].flatMap(([, comment = "", name = ""]) => {
    const text = comment.replace(/^\s*\* ?/gm, "");
    const [description = "", ...tags] = text.split(/^@/m).map((part) => part.replace(/\s+/g, " ").trim());
    if (!tags.includes("customfunction")) return [];
    return [{ name, description, parameters: tags.flatMap(readParameter), returns: readReturn(tags) }];
  });
}

/** `param {A2:A25} rows One name.` has an example in braces, a name and a sentence. */
function readParameter(tag: string) {
  const match = /^param \{(.*?)\} (\[?)(\w+)\]? (.*)$/.exec(tag);
  if (!match) return [];
  const [, example = "", bracket, name = "", detail = ""] = match;
  return [{ name, example, detail, isOptional: bracket === "[" || detail.startsWith("Optional") }];
}

const readReturn = (tags: readonly string[]): string =>
  tags.find((tag) => /^returns? /.test(tag))?.replace(/^returns? /, "") ?? "";
