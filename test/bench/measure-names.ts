import { interleave, ownCpu, type Timing } from "./interleave.ts";
import { nameRows } from "./rows.ts";
import { score } from "./subject.ts";

/** Names alone, as a bare list in a sheet: each is looked up in the catalogue and scored with the values found there. */
export async function measureNames(count: number, rounds: number): Promise<Timing> {
  const named = nameRows(count);
  const name = "names";
  const timings = await interleave([{ name, run: () => score(named), cpu: ownCpu }], rounds);
  return timings.get(name) ?? { wall: Number.NaN, cpu: undefined };
}
