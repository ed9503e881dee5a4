import type { ScoredTable } from "../../shared/scoring/score-table.ts";
import { interleave, ownCpu } from "./interleave.ts";
import { hyperFormula } from "./peers/hyperformula.ts";
import { jsonRulesEngine } from "./peers/json-rules-engine.ts";
import { libreOffice } from "./peers/libreoffice/peer.ts";
import type { Peer } from "./peers/peer.ts";
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
  const office = await libreOffice(rows, points);
  const peers = [
    zodLoop(rows, points, false),
    zodLoop(rows, points, true),
    zenEngine(rows, points),
    jsonRulesEngine(rows, points),
    hyperFormula([rows, otherRows], points),
    ...(office ? [office] : []),
  ];
  try {
    const scored = score(table);
    for (const peer of peers) await checkLeans(peer, scored);
    const core = { name: "SocialType's core", run: () => score(table), cpu: ownCpu };
    const ofPeers = peers.map(({ name, leans, again }) => ({
      name,
      run: leans,
      runTimes: again,
      cpu: ownCpu,
    }));
    const timings = await interleave([core, ...ofPeers], rounds);
    return [...timings].map(([name, { wall }]) => ({ name, rowsPerSecond: (1000 * count) / wall }));
  } finally {
    await office?.stop?.();
  }
}

async function checkLeans({ name, leans: work }: Peer, { columns, rows }: ScoredTable): Promise<void> {
  const at = columns.indexOf("lean");
  const leans = await work();
  const apart = rows.findIndex(
    (row, i) => !(Math.abs(Number(row[at]) - (leans[i] ?? Number.NaN)) <= rounding),
  );
  if (apart >= 0)
    throw new Error(`${name} has the lean ${leans[apart]} in row ${apart}, the core ${rows[apart]?.[at]}.`);
}
