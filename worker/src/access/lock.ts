import type { Scope } from "../../../shared/schemas/scope.ts";

/** Who may use a route. */
export type Lock =
  /** Anybody, as often as they like. */
  | { readonly kind: "none" }
  /** Anybody, within the limit of their address. */
  | { readonly kind: "anybody" }
  /** Anybody, or a key with the scope; `scoring` where a deployment may want a key from everybody. */
  | { readonly kind: "anybody or key"; readonly scope: Scope; readonly scoring: boolean }
  /** A live key, with the scope if there is one. */
  | { readonly kind: "key"; readonly scope?: Scope }
  /** The deployment's admin secret. */
  | { readonly kind: "admin" };
