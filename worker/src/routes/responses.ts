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
