import { ZenEngine } from "@gorules/zen-engine";
import type { Peer, PeerRow, Points } from "./peer.ts";

/** One expression that finds the points of each value and adds them up; all rows are under way at once. */
export function zenEngine(rows: readonly PeerRow[], points: Points): Peer {
  const value = [...points].map(([id, values]) => pointsOf(id, [...values])).join(" + ");
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: "in", type: "inputNode", name: "row", position: { x: 0, y: 0 } },
      {
        id: "lean",
        type: "expressionNode",
        name: "lean",
        position: { x: 1, y: 0 },
        content: { expressions: [{ id: "lean", key: "lean", value }] },
      },
      { id: "out", type: "outputNode", name: "lean", position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: "1", sourceId: "in", targetId: "lean", type: "edge" },
      { id: "2", sourceId: "lean", targetId: "out", type: "edge" },
    ],
  });
  return {
    name: "GoRules zen-engine",
    leans: async () => {
      const answers = await Promise.all(rows.map((row) => decision.evaluate(row)));
      return answers.map(({ result }) => Number(result.lean));
    },
  };
}

const pointsOf = (id: string, values: readonly (readonly [string | number, number])[]): string =>
  `(${values.reduceRight((otherwise, [value, added]) => `${id} == ${JSON.stringify(value)} ? ${added.toFixed(12)} : ${otherwise}`, "0")})`;
