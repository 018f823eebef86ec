/** What makes a line no film: stable words that a sentence is made of. */
export const FILM_FAULTS = [
  "not-json",
  "json-list",
  "no-id",
  "no-title",
  "no-id-column",
  "no-title-column",
  "bad-year",
  "bad-runtime",
  "bad-list",
  "cells",
  "quotes",
] as const;
/** Why a line of a catalogue or a programme is no film. */
export type FilmFault = (typeof FILM_FAULTS)[number];

/** A line that is no film, counted from 1. */
export interface BadLine {
  readonly line: number;
  readonly fault: FilmFault;
}
