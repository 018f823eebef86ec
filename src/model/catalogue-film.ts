import type { TitleRole } from "./film-record.js";

/** One title of a film, as some house writes it. What is declared of it is a hint; the letters decide. */
export interface TitleVariant {
  readonly text: string;
  readonly language?: string;
  readonly script?: string;
  readonly scheme?: string;
  readonly role?: TitleRole;
  readonly region?: string;
  readonly source?: string;
}

/** What a catalogue says of a film, as far as it helps to tell films apart. */
export interface CatalogueFilm {
  readonly id: string;
  readonly titles: readonly TitleVariant[];
  readonly year?: number;
  readonly directors?: readonly string[];
  readonly runtimeMinutes?: number;
  /** ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for states that are gone. */
  readonly countries?: readonly string[];
}

/** A film that is looked for. Without titles a director must be given, and nothing is ever matched. */
export type CatalogueQuery = Omit<CatalogueFilm, "id">;

/** Every field that films are compared by. */
export const EVIDENCE_FIELDS = ["title", "year", "runtime", "director", "country"] as const;
/** A field that films are compared by. */
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** A title, a name, a year, a running time in minutes, or countries. */
export type MatchedValue = string | number | readonly string[];

/** What one field says for or against two films being one, in log-odds to the base of two. */
export interface MatchEvidence {
  readonly field: EvidenceField;
  /** A level of `docs/catalogues.md`, stable for ever: `exact`, `romanization`, `same` … */
  readonly level: string;
  readonly weight: number;
  /** What the query says. */
  readonly a: MatchedValue;
  /** What the catalogue says. */
  readonly b: MatchedValue;
}

/** A film that may be the one that is looked for, and what speaks for it and against it. */
export interface MatchCandidate {
  readonly id: string;
  /** 100 × probability. */
  readonly score: number;
  readonly evidence: readonly MatchEvidence[];
}

/** What a catalogue answers: one film for certain (`match`), some for a person to look at (`review`), or `none`. */
export interface CatalogueMatch {
  readonly decision: "match" | "review" | "none";
  /** Best first; equal scores in order of id. */
  readonly candidates: readonly MatchCandidate[];
}
