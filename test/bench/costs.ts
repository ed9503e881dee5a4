import type { RequestTimings } from "./measure-requests.ts";

/** What one request costs without the way there and back, in milliseconds. */
export interface Costs {
  readonly floor: number;
  readonly handler: number;
}

/** In Node: CPU time of the process. */
export const nodeCosts = ({ floor, handler }: RequestTimings): Costs => ({
  floor: floor.cpu ?? floor.wall,
  handler: handler.cpu ?? handler.wall,
});

/** In workerd: CPU time of its process, or time passed where the system does not say, less that of a Worker that reads nothing. */
export function workerdCosts({ workerd: { transport, floor, handler } }: RequestTimings): Costs {
  const less = (timing: typeof floor) =>
    timing.cpu === undefined || transport.cpu === undefined
      ? timing.wall - transport.wall
      : timing.cpu - transport.cpu;
  return { floor: less(floor), handler: less(handler) };
}

/** Handler to floor; undefined where the floor is lost in the noise. */
export const ratioOf = ({ floor, handler }: Costs): number | undefined =>
  floor > 0.01 ? handler / floor : undefined;
