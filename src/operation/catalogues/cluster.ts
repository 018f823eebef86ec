import { setImmediate as nextTurn } from "node:timers/promises";
import { clusterSteps, replayDecisions, type FilmClusters } from "../../catalogue/index.js";
import type { FilmSource as GivenSource } from "../../generated/schema-types.js";
import { defineOperation } from "../operation.js";
import { faulty, type Fault } from "../refusal.js";

/** All is compared while others wait; who has more uses the command line. */
const MOST = { films: 5000, titles: 15_000, directors: 10_000 } as const;

/** `catalogues/cluster`: which entries of catalogues speak of one film, and where they disagree. */
export const clusterOperation = defineOperation("catalogues/cluster", async ({ sources, decisions = [] }) => {
  const faults = [...tooMany(sources), ...repeated(sources)];
  if (faults.length > 0) return faulty("invalid-query", faults);
  const standing = replayDecisions(decisions.map((decision, at) => ({ ...decision, line: at + 1 })));
  const { works, doubtful, stale } = await inTurns(clusterSteps(sources, { decisions: standing }));
  return { works, doubtful, contradictions: standing.contradictions, stale };
});

const STEPS_A_TURN = 8;

/** Lets others have their turn every few milliseconds: many films take seconds. */
async function inTurns(steps: Generator<void, FilmClusters>): Promise<FilmClusters> {
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % STEPS_A_TURN === 0) await nextTurn();
  }
}

function tooMany(sources: readonly GivenSource[]): readonly Fault[] {
  const counted = { films: 0, titles: 0, directors: 0 };
  for (const { titles, directors = [] } of sources.flatMap(({ films }) => films)) {
    counted.films += 1;
    counted.titles += titles.length;
    counted.directors += directors.length;
  }
  const fits = counted.films <= MOST.films && counted.titles <= MOST.titles && counted.directors <= MOST.directors;
  return fits ? [] : [{ pointer: "/sources", rule: "too-much", params: MOST }];
}

/** An entry must be named by its source and id without mistake. */
function repeated(sources: readonly GivenSource[]): readonly Fault[] {
  const faults: Fault[] = [];
  const names = new Set<string>();
  for (const [at, { name, films }] of sources.entries()) {
    if (names.has(name)) faults.push({ pointer: `/sources/${at}/name`, rule: "repeated", params: { value: name } });
    names.add(name);
    const ids = new Set<string>();
    for (const [index, { id }] of films.entries()) {
      if (ids.has(id)) {
        faults.push({ pointer: `/sources/${at}/films/${index}/id`, rule: "repeated", params: { value: id } });
      }
      ids.add(id);
    }
  }
  return faults.slice(0, MOST_FAULTS);
}

const MOST_FAULTS = 20;
