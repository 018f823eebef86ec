import type { ReadingLattice } from "./reading-lattice.js";

/** The steps of the likeliest way through a lattice that has one. */
export function bestSteps(lattice: ReadingLattice): readonly number[] {
  const steps: number[] = [];
  let node = 0;
  for (;;) {
    let best: number | undefined;
    let most = lattice.at[node] === lattice.end ? lattice.afterSpoken[node]! : -Infinity;
    for (const step of lattice.stepsOf(node)) {
      const odds = lattice.odds[step]! + lattice.after[lattice.to[step]!]!;
      if (odds > most) [best, most] = [step, odds];
    }
    if (best === undefined) return steps;
    steps.push(best);
    node = lattice.to[best]!;
  }
}
