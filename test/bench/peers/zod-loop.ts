import * as z from "zod";
import type { Peer, PeerRow, Points } from "./peer.ts";

/**
 * What a programmer would write in an afternoon: zod checks the rows, a loop adds the points up. In Node zod compiles its
 * checks into functions; `jitless` is how it runs on Workers, where no text may become a function.
 */
export function zodLoop(rows: readonly PeerRow[], points: Points, jitless: boolean): Peer {
  const shape = Object.fromEntries([...points].map(([id, values]) => [id, z.literal([...values.keys()])]));
  const schema = z.array(z.object(shape));
  const lines = [...points];
  return {
    name: `zod 4 and a loop, ${jitless ? "as on Workers" : "compiled"}`,
    leans: () =>
      schema.parse(rows, { jitless }).map((row) => {
        let lean = 0;
        for (const [id, values] of lines) lean += values.get(row[id] ?? "") ?? 0;
        return lean;
      }),
  };
}
