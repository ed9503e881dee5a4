import type { Timing } from "./interleave.ts";
import type { Heap } from "./measure-heap.ts";
import type { PeerTiming } from "./measure-peers.ts";
import type { RequestTimings } from "./measure-requests.ts";
import type { StartTimings } from "./measure-start.ts";

/** What kind of rows a table had. */
export type RowKind = "distinct, null" | "distinct, absent" | "distinct, mixed" | "repeated, null";

export interface RequestRun extends RequestTimings {
  readonly kind: RowKind;
}

/** Everything that one run has measured. */
export interface Results {
  readonly requests: readonly RequestRun[];
  readonly names: { readonly rows: number; readonly timing: Timing };
  readonly rangeFunction: { readonly cells: number; readonly timing: Timing };
  readonly peers: { readonly rows: number; readonly timings: readonly PeerTiming[] };
  readonly start: StartTimings;
  readonly heap: Heap;
  readonly bundles: { readonly worker: number; readonly addOn: number };
}
