/** How likely a choice was held, and whether it was right. */
export type Outcome = { raw: number; right: boolean };

/**
 * Pairs of raw and true probability, both rising. The curve is a logistic one over the log odds (Platt): a thousand
 * outcomes are too few to draw it free-hand, as the steps near 1, which decide what reads "sure", would be chance.
 */
export function calibrationOf(outcomes: readonly Outcome[]): [number, number][] {
  if (outcomes.length === 0) return [];
  const { slope, shift } = fitted(outcomes);
  return POINTS.map((raw) => [raw, round(Math.min(HIGHEST, logistic(slope * logOdds(raw) + shift)))]);
}

// Between these the curve is nearly straight.
const POINTS = [
  0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.925, 0.95, 0.96, 0.97, 0.98, 0.99, 0.995, 0.999,
];
// No text is so plain that the labels agree on more.
const HIGHEST = 0.99;
const ROUNDS = 2000;
const RATE = 0.5;

/** Slope and shift that make the outcomes likeliest, by plain gradient steps. */
function fitted(outcomes: readonly Outcome[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  const odds = outcomes.map(({ raw }) => logOdds(raw));
  for (let step = 0; step < ROUNDS; step++) {
    let [up, along] = [0, 0];
    outcomes.forEach(({ right }, index) => {
      const x = odds[index] ?? 0;
      const error = logistic(slope * x + shift) - Number(right);
      up += error;
      along += error * x;
    });
    shift -= (RATE * up) / outcomes.length;
    slope -= (RATE * along) / (outcomes.length * SPREAD);
  }
  return { slope, shift };
}

// Log odds are this far from 0 in the mean square: without it the slope would overshoot.
const SPREAD = 10;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const logOdds = (probability: number): number => {
  const inside = Math.min(1 - 1e-4, Math.max(1e-4, probability));
  return Math.log(inside / (1 - inside));
};
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
