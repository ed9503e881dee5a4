import type { Operation } from "./document.ts";

/** A request that an operation describes. */
export interface ApiRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The operation's examples as they stand, one request for each example of a body. `ids` takes the place of examples of ids. */
export function exampleRequests(
  operation: Operation,
  ids: Readonly<Record<string, string>> = {},
): readonly ApiRequest[] {
  const { method, parameters = [], requestBody } = operation;
  const example = (name: string, schema: { readonly example?: unknown }) =>
    ids[name] ?? String(schema.example);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const parameter = parameters.find((each) => each.in === "path" && each.name === name);
    return example(name, parameter?.schema ?? {});
  });
  const headers = Object.fromEntries(
    parameters
      .filter((each) => each.in === "header" && each.schema.example !== undefined)
      .map(({ name, schema }) => [name, String(schema.example)]),
  );
  if (!requestBody) return [{ path, method, headers }];
  return Object.entries(requestBody.content).flatMap(([type, { example: one, examples = {} }]) =>
    [...(one === undefined ? [] : [one]), ...Object.values(examples).map(({ value }) => value)].map(
      (value) => ({
        path,
        method,
        headers: { ...headers, "Content-Type": type },
        body: typeof value === "string" ? value : JSON.stringify(value),
      }),
    ),
  );
}
