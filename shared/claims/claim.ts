import type { HybridKind, Type } from "../scoring/type.ts";

/**
 * What a source says of a platform, kept as face validity: the rubric made from the source is asked whether it says the same.
 * That is in-sample by construction and is never called accuracy.
 */
export interface Claim {
  /** The rubric made from the source. */
  readonly rubric: string;
  readonly platform: string;
  readonly use?: string;
  /** The source's date, where it is known. */
  readonly asOf?: string;
  /** Any of these counts as reproduced. */
  readonly expected: readonly Type[];
  readonly hybridKind?: HybridKind;
  /** What in the source speaks for it, in our words. */
  readonly because: string;
}
