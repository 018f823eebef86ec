import type { Span } from "../../model/index.js";
import { HOUSE_PROFILES, type HouseProfile } from "../houses/index.js";
import { spanOf } from "../stretch.js";
import type { PageLine } from "./page-line.js";

/** Whose hand a page is, by which marks. */
export interface DetectedHouse {
  readonly profile: HouseProfile;
  readonly weight: number;
  /** Ids of the marks that were found. */
  readonly marks: readonly string[];
  readonly spans: readonly Span[];
}

const ENOUGH = 1;
const AHEAD = 0.3;
const MOST_LINES = 400;
const LONGEST = 1200;

/** The house whose marks are on the page, when they are enough and no other house's come near. */
export function detectHouse(lines: readonly PageLine[]): DetectedHouse | undefined {
  const looked = lines.slice(0, MOST_LINES);
  const ranked = HOUSE_PROFILES.map((profile): DetectedHouse => {
    let weight = 0;
    const marks: string[] = [];
    const spans: Span[] = [];
    for (const mark of profile.marks) {
      const line = looked.find(({ text }) => mark.pattern.test(text.slice(0, LONGEST)));
      if (line === undefined) continue;
      weight += mark.weight;
      marks.push(mark.id);
      spans.push(spanOf(line));
    }
    return { profile, weight, marks, spans };
  }).sort((a, b) => b.weight - a.weight);
  const [best, next] = ranked;
  if (best === undefined || best.weight < ENOUGH - 0.001) return undefined;
  return next !== undefined && best.weight - next.weight < AHEAD ? undefined : best;
}
