import type { z } from "@hono/zod-openapi";
import { problemSchema } from "../../../shared/schemas/problem.ts";

/** A JSON answer in a route's contract. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

/** An error in a route's contract. */
export const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemSchema } },
});

/** What every path that takes a table can answer besides its result. */
export const tableProblems = {
  400: problem("The body is not JSON"),
  413: problem("The body or the number of rows is over the limit"),
  415: problem("The body is not application/json"),
  422: problem("The request does not fit"),
  500: problem("Something failed here"),
};

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** The core's data is read-only, a contract's types are not; what goes out as JSON does not care. */
export const outgoing =
  <S extends z.ZodType>(_schema: S) =>
  (value: DeepReadonly<z.infer<S>>): z.infer<S> =>
    value as z.infer<S>;
