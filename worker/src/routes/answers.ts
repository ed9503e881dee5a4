import type { z } from "zod";

type Example = { readonly example?: unknown };

/** A JSON answer in a route's contract. */
export const json = (schema: z.ZodType, description: string, { example }: Example = {}) => ({
  description,
  content: { "application/json": { schema, ...(example !== undefined && { example }) } },
});

/** A JSON body in a route's contract; the example works when it is sent as it stands. */
export const jsonBody = (schema: z.ZodType, example: unknown) => ({
  required: true,
  content: { "application/json": { schema, example } },
});

/** A table comes and goes as JSON or as CSV. */
export const csv = (example: string, description: string) => ({
  "text/csv": { schema: { type: "string" as const, description }, example },
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
