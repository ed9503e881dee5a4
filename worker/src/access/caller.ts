import type { Context } from "hono";
import type { Scope } from "../../../shared/schemas/scope.ts";
import type { AppEnv } from "../env.ts";
import type { OpenedKey } from "../storage/open-key.ts";
import type { Tenant } from "../storage/tenant.ts";

/** Who sent the request. The workspace comes from the key alone. */
export type Caller =
  | { readonly kind: "anonymous" }
  | { readonly kind: "admin"; readonly credential: string }
  | KeyCaller;

export interface KeyCaller {
  readonly kind: "key";
  readonly key: OpenedKey;
  readonly tenant: Tenant;
  readonly scopes: readonly Scope[];
  /** What was presented; it is never stored or logged. */
  readonly credential: string;
}

/** The holder of the key, behind a lock that needs one. */
export function callerWithKey(c: Context<AppEnv>): KeyCaller {
  const caller = c.get("caller");
  if (caller.kind !== "key") throw new Error("This route is not locked by a key.");
  return caller;
}
