/**
 * The standard normal distribution with a correction for skewness, and its repeated integrals.
 *
 * `smoothed(0, z, g)` is the Edgeworth distribution function: normal, minus g/6 (z^2 - 1) density, for the skewness g.
 * `smoothed(n, z, g)` is its n-th integral from minus infinity: averaging over n independent uniform shifts of the
 * threshold is a difference of these, so that neither draws nor quadrature are needed.
 */
export function smoothed(integrations: 0 | 1 | 2 | 3, z: number, skewness: number): number {
  const density = Math.exp(-0.5 * z * z) * inverseRootTwoPi;
  const below = cumulative(z, density);
  const correction = skewness / 6;
  switch (integrations) {
    case 0:
      return below - correction * (z * z - 1) * density;
    case 1:
      return z * below + density + correction * z * density;
    case 2:
      return ((z * z + 1) * below + z * density) / 2 - correction * density;
    case 3:
      return ((z * z + 3) * z * below + (z * z + 2) * density) / 6 - correction * below;
  }
}

const inverseRootTwoPi = 0.3989422804014327;

/** Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17: off by less than 7.5e-8. */
function cumulative(z: number, density: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = density * series;
  return z > 0 ? 1 - tail : tail;
}
