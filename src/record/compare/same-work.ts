import type { PersonLikeness } from "./person-likeness.js";
import type { RecordFacts } from "./record-facts.js";
import { compareRunningTimes, type RunningTimeVerdict } from "./running-times.js";
import type { TitleLikeness, TitlesVerdict } from "./title-likeness.js";

/**
 * Whether two records are of one film: `different` when something rules it out, `at-odds` when they only name it
 * differently, `open` when there is too little to say, `same` with a strength by which the surest joins come first; from
 * `SURE` on titles agree and a director does.
 */
export type WorkVerdict =
  { readonly verdict: "same"; readonly strength: number } | { readonly verdict: "different" | "at-odds" | "open" };

/** The least strength of a verdict for which titles agree and a director does. */
export const SURE = 3;

const DIFFERENT: WorkVerdict = { verdict: "different" };
const AT_ODDS: WorkVerdict = { verdict: "at-odds" };
const OPEN: WorkVerdict = { verdict: "open" };
const same = (strength: number): WorkVerdict => ({ verdict: "same", strength });

/** A festival of December shows films of next year. */
const YEARS_APART = 1;
const NEARLY_ONE_LENGTH = 1.06;
const LEAST_SHARED_CAST = 2;
const LEAST_SHARED_CREW = 3;

interface Agreement {
  readonly titles: TitlesVerdict;
  /** Both have a title. */
  readonly titled: boolean;
  readonly oneYear: boolean;
  readonly running: RunningTimeVerdict | undefined;
  /** No running time speaks for another cut that is far longer. */
  readonly nearlyOneLength: boolean;
  readonly cast: () => number;
  readonly crew: () => number;
}

function areNearlyOneLength(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || Math.max(a, b) <= Math.min(a, b) * NEARLY_ONE_LENGTH;
}

/** A director agrees; titles or the cast have to. */
function withDirector({ titles, titled, oneYear, nearlyOneLength, cast, crew }: Agreement): WorkVerdict {
  if (titles === "shared") return same(SURE + 1);
  if (titles === "translated" && oneYear) return same(SURE);
  if (titles === "at-odds") return AT_ODDS;
  if (!oneYear || !nearlyOneLength) return OPEN;
  return cast() >= LEAST_SHARED_CAST || (titled && crew() >= LEAST_SHARED_CREW) ? same(2) : OPEN;
}

/** Nobody says or nobody can tell whether the directors are one: title and cast have to. */
function withoutDirector({ titles, oneYear, running, cast, crew }: Agreement, mayBeOne: boolean): WorkVerdict {
  if (titles === "at-odds") return AT_ODDS;
  if (titles !== "shared" || !oneYear) return OPEN;
  if (cast() >= LEAST_SHARED_CAST || crew() >= LEAST_SHARED_CREW) return same(2);
  return mayBeOne && (running === "rounding" || cast() + crew() > 0) ? same(1) : OPEN;
}

/**
 * Compares two records. Titles alone never join: there are remakes and namesakes. A director or the cast must agree, years
 * within one; without a title in common it takes director, year and cast together.
 */
export function compareWorks(
  a: RecordFacts,
  b: RecordFacts,
  people: PersonLikeness,
  titles: TitleLikeness,
): WorkVerdict {
  const yearsKnown = a.year !== undefined && b.year !== undefined;
  if (yearsKnown && Math.abs(a.year - b.year) > YEARS_APART) return DIFFERENT;
  const running =
    a.seconds === undefined || b.seconds === undefined ? undefined : compareRunningTimes(a.seconds, b.seconds);
  if (running === "contradiction") return DIFFERENT;
  const directed = a.directors.length > 0 && b.directors.length > 0;
  const director = people.best(a.directors, b.directors);
  if (directed && director === "different") return DIFFERENT;
  const agreement: Agreement = {
    titles: titles.compare(a.titles, b.titles),
    titled: a.titles.length > 0 && b.titles.length > 0,
    oneYear: yearsKnown,
    running,
    nearlyOneLength: areNearlyOneLength(a.seconds, b.seconds),
    cast: () => people.shared(a.cast, b.cast),
    crew: () => people.shared(a.crew, b.crew),
  };
  return director === "same" ? withDirector(agreement) : withoutDirector(agreement, directed);
}
