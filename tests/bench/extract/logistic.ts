/** What a logistic regression learns from: values that tell, whether it held, and how much the case counts. */
export type Case = { values: readonly number[]; holds: boolean; weight: number };

export type Fitted = { bias: number; weights: number[] };

const ROUNDS = 4000;
const STEP = 0.5;

/**
 * Fits a logistic regression by plain gradient descent: slow, but a few lines, and the same every time. `restraint` draws
 * the weights of the standardised values towards nothing (L2), which keeps a few dozen failures from being learnt by heart.
 */
export function fitLogistic(cases: readonly Case[], restraint: number): Fitted {
  const width = cases[0]?.values.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) =>
    spreadOf(cases.map(({ values }) => values[at] ?? 0)),
  );
  const rows = cases.map(({ values }) =>
    columns.map(({ mean, spread }, at) => ((values[at] ?? 0) - mean) / spread),
  );
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const weights = columns.map(() => 0);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => restraint * weight);
    let slope = 0;
    for (const [at, row] of rows.entries()) {
      const { holds, weight } = cases[at] ?? { holds: false, weight: 0 };
      const error = weight * (chance(dot(row, weights) + bias) - (holds ? 1 : 0));
      slope += error;
      for (const [column, value] of row.entries()) slopes[column] = (slopes[column] ?? 0) + error * value;
    }
    bias -= (STEP * slope) / total;
    for (const [column, value] of slopes.entries())
      weights[column] = (weights[column] ?? 0) - (STEP * value) / total;
  }
  const raw = columns.map(({ spread }, at) => (weights[at] ?? 0) / spread);
  return {
    bias:
      bias -
      dot(
        columns.map(({ mean }) => mean),
        raw,
      ),
    weights: raw,
  };
}

export const scoreOf = ({ bias, weights }: Fitted, values: readonly number[]): number =>
  bias + dot(values, weights);

const chance = (score: number): number => 1 / (1 + Math.exp(-score));
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

function spreadOf(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}
