import { HOUSE_WORDS } from "../../../generated/record-terms.js";
import type { GivenAnnotation, GivenFilm } from "../given/index.js";
import { houseNotes, houseWord, wordIn, type WordedHouse } from "./house-words.js";

/** A note on a film in a house's words; empty when another note says it already. */
export interface FilmNote {
  readonly annotation: GivenAnnotation;
  readonly text: string;
}

/** `2 episodes of the TV series`: says of a series how much of it the person made. */
function episodesOf({ value, printed }: GivenAnnotation, ofSeries: string | undefined): string | undefined {
  if (printed !== undefined && /^[^,;()]+$/.test(printed)) return printed;
  if (typeof value !== "number") return undefined;
  const count = (value === 1 ? HOUSE_WORDS.episodes.one : HOUSE_WORDS.episodes.other).replace("{count}", String(value));
  return ofSeries === undefined ? count : `${count} ${ofSeries}`;
}

function shownAt(house: WordedHouse, { event, year }: GivenAnnotation): string | undefined {
  return house === "cottbus" && event !== undefined && year !== undefined ? `${event} ${year}` : undefined;
}

/** What a house puts in brackets behind a film of a filmography, in the order of the record; what it has no words for is left out. */
export function filmNotes(house: WordedHouse, { annotations }: GivenFilm): readonly FilmNote[] {
  const episodes = annotations.find(({ type }) => type === "episodes");
  const counted = episodes && episodesOf(episodes, houseWord(house, "ofSeries"));
  // "2 episodes of the TV series" says already that it is a series.
  const saysSeries = counted !== undefined && /series/i.test(counted);
  return annotations.flatMap((annotation) => {
    const { type, value } = annotation;
    const word = typeof value === "string" ? wordIn(houseNotes(house), value) : undefined;
    const plain = value === "tvSeries" && saysSeries ? "" : word;
    const text = type === "episodes" ? counted : type === "shownAt" ? shownAt(house, annotation) : plain;
    return text === undefined ? [] : [{ annotation, text }];
  });
}
