import type { Award, FestivalSelection } from "../../../model/index.js";
import { readAwards, readFestivals } from "../../fields/index.js";
import { stretch } from "../../stretch.js";

/** What of an award a text is meant to say. */
export interface SaidAward {
  readonly award: string;
  readonly recipient?: string;
  readonly event?: string;
  readonly country?: string;
  readonly year?: number;
}

function says({ award, recipient, event, year, result }: Award, said: SaidAward): boolean {
  return (
    award === said.award &&
    recipient === said.recipient &&
    event?.name === said.event &&
    event?.country === said.country &&
    (year ?? undefined) === said.year &&
    (result ?? "won") === "won"
  );
}

/** True when a text is read as these awards, in this order, and as nothing else. */
export function awardsReadBack(text: string, said: readonly SaidAward[]): boolean {
  const { awards, festivals } = readAwards(stretch(text));
  return (
    festivals.length === 0 &&
    awards.length === said.length &&
    awards.every(({ value }, index) => said[index] !== undefined && says(value, said[index]))
  );
}

/** True when a text is read as one award whose name and event together are this name: where nothing parts the two. */
export function joinedAwardReadsBack(text: string, name: string, year: number | undefined): boolean {
  const { awards, festivals } = readAwards(stretch(text));
  const [first] = awards.map(({ value }) => value);
  const joined = [first?.award, first?.event?.name].filter(Boolean).join(" ");
  return festivals.length === 0 && awards.length === 1 && joined === name && (first?.year ?? undefined) === year;
}

/** True when a text is read as this one festival. */
export function festivalReadsBack(text: string, said: Omit<FestivalSelection, "section">): boolean {
  const read = readFestivals(stretch(text));
  const [first] = read.map(({ value }) => value);
  return (
    read.length === 1 &&
    first?.name === said.name &&
    first.place === said.place &&
    first.country === said.country &&
    (first.year ?? undefined) === said.year
  );
}
