import { interleave, ownCpu } from "./interleave.ts";
import { hyperFormula } from "./peers/hyperformula.ts";
import { jsonRulesEngine } from "./peers/json-rules-engine.ts";
import { peerRows, pointsOf } from "./peers/points.ts";
import { zenEngine } from "./peers/zen-engine.ts";
import { zodLoop } from "./peers/zod-loop.ts";
import { completeRows } from "./rows.ts";
import { plan, score } from "./subject.ts";

export interface PeerTiming {
  readonly name: string;
  readonly rowsPerSecond: number;
}

/** Leans are whole numbers, those of the peers are not rounded. */
const rounding = 0.5 + 1e-6;

/**
 * Rows a second of the core, with everything it puts out, and of tools that work out the lean alone, on the same complete rows.
 * @throws Error when a tool comes to another lean than the core: then it would not do the same work.
 */
export async function measurePeers(count: number, rounds: number): Promise<PeerTiming[]> {
  const table = completeRows(count);
  const points = pointsOf(plan);
  const rows = peerRows(table, points);
  const otherRows = peerRows(completeRows(count, 1), points);
  const peers = [
    zodLoop(rows, points, false),
    zodLoop(rows, points, true),
    zenEngine(rows, points),
    jsonRulesEngine(rows, points),
    hyperFormula([rows, otherRows], points),
  ];
  const scored = score(table);
  const lean = scored.columns.indexOf("lean");
  for (const peer of peers) {
    const leans = await peer.leans();
    const apart = scored.rows.findIndex(
      (row, i) => !(Math.abs(Number(row[lean]) - (leans[i] ?? Number.NaN)) <= rounding),
    );
    if (apart >= 0)
      throw new Error(
        `${peer.name} has the lean ${leans[apart]} in row ${apart}, the core ${scored.rows[apart]?.[lean]}.`,
      );
  }
  const core = { name: "SocialType's core", run: () => score(table), cpu: ownCpu };
  const timings = await interleave(
    [core, ...peers.map(({ name, leans }) => ({ name, run: leans, cpu: ownCpu }))],
    rounds,
  );
  return [...timings].map(([name, { wall }]) => ({ name, rowsPerSecond: (1000 * count) / wall }));
}
