import { Engine } from "json-rules-engine";
import type { Peer, PeerRow, Points } from "./peer.ts";

/** One rule for each value of each feature, whose event carries the points. */
export function jsonRulesEngine(rows: readonly PeerRow[], points: Points): Peer {
  const rules = [...points].flatMap(([fact, values]) =>
    [...values].map(([value, added]) => ({
      conditions: { all: [{ fact, operator: "equal", value }] },
      event: { type: "points", params: { added } },
    })),
  );
  const engine = new Engine(rules);
  return {
    name: "json-rules-engine",
    leans: async () => {
      const leans: number[] = [];
      for (const row of rows) {
        const { events } = await engine.run(row);
        leans.push(events.reduce((sum, { params }) => sum + Number(params?.added), 0));
      }
      return leans;
    },
  };
}
