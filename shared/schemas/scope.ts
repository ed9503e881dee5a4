import * as z from "zod";

/** What a key may be allowed to do. `keys:admin` makes keys of every scope, so it is the highest. */
export const scopes = ["score", "rubrics:read", "rubrics:write", "keys:admin"] as const;

export type Scope = (typeof scopes)[number];

export const scopeSchema = z.enum(scopes);
