/** One thing to measure; `cpu` says the CPU time so far of the process that does it, in milliseconds. */
export interface Measurement {
  readonly name: string;
  readonly run: () => unknown;
  /** Runs it so many times in one go, where it takes time to get there. */
  readonly runTimes?: ((times: number) => Promise<void>) | undefined;
  readonly cpu: () => number | undefined;
}

/** Medians over the rounds, in milliseconds a run. */
export interface Timing {
  readonly wall: number;
  readonly cpu: number | undefined;
}

/** CPU time of this process. */
export const ownCpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Every measurement is first run for so long, in milliseconds, and at least once: what a compiler makes of it comes with use. */
const warmUp = 1_500;
/** Then it runs for about so long a round, so that it collects its own garbage and not that of others. */
const slice = 100;

/** Takes every measurement once a round, so that what slows the machine down meets all of them. */
export async function interleave(
  measurements: readonly Measurement[],
  rounds: number,
): Promise<Map<string, Timing>> {
  const taken = measurements.map(() => ({ wall: [] as number[], cpu: [] as number[] }));
  const repeatsOf: number[] = [];
  for (const { run } of measurements) repeatsOf.push(await runsASlice(run));
  for (let round = 0; round < rounds; round++) {
    for (const [i, { run, runTimes, cpu }] of measurements.entries()) {
      const repeats = repeatsOf[i] ?? 1;
      const cpuBefore = cpu();
      const start = performance.now();
      if (runTimes) await runTimes(repeats);
      else for (let repeat = 0; repeat < repeats; repeat++) await run();
      const wall = performance.now() - start;
      const cpuAfter = cpu();
      taken[i]?.wall.push(wall / repeats);
      if (cpuBefore !== undefined && cpuAfter !== undefined)
        taken[i]?.cpu.push((cpuAfter - cpuBefore) / repeats);
    }
  }
  return new Map(
    measurements.map(({ name }, i) => {
      const { wall = [], cpu = [] } = taken[i] ?? {};
      return [name, { wall: median(wall), cpu: cpu.length > 0 ? median(cpu) : undefined }];
    }),
  );
}

/** Warms a measurement up and says how often it runs in a slice. */
async function runsASlice(run: Measurement["run"]): Promise<number> {
  const start = performance.now();
  let [runs, passed] = [0, 0];
  while (passed < warmUp) {
    await run();
    runs++;
    passed = performance.now() - start;
  }
  return Math.ceil((runs * slice) / passed);
}

/** `median([3, 1, 2])` is 2; of an even count it is the upper one of the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
