const ASKED = process.env["CONTRACT_RUNS"];

/** Whether more is sent than in the usual run of the tests. */
export const IS_LONG_RUN = ASKED !== undefined;

/** How much is sent to each route: `CONTRACT_RUNS=5000` sends more than the usual number. */
export function contractRuns(usual: number): number {
  return Number(ASKED ?? usual);
}

/** How long a test may take that sends so much. */
export function contractTimeout(runs: number): number {
  return Math.max(120_000, runs * 1_000);
}
