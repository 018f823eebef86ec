import type { MatchEvidence, TitleVariant } from "../../model/index.js";
import type { ConflictVerdict } from "../../record/index.js";

/** A catalogue with a name that has no colon, and what it says of films. */
export interface WorkMember {
  readonly source: string;
  readonly id: string;
}

/** A title of a film, with the entries that give it, each as `source:id`. */
export interface ClusterTitle extends Pick<TitleVariant, "text" | "language" | "script" | "role" | "region"> {
  /** Id of the romanization scheme in which it is written, where an entry says so or that can be told. */
  readonly scheme?: string;
  readonly members: readonly string[];
}

/** A spelling of a name, with the entries that have it. */
export interface ClusterName {
  readonly text: string;
  readonly scheme?: string;
  readonly members: readonly string[];
}

/** Somebody who made a film, in all spellings. */
export interface ClusterPerson {
  readonly role: "director";
  readonly names: readonly ClusterName[];
  readonly members: readonly string[];
}

/** The fields on which the entries of one film may differ. */
export const CLUSTER_CONFLICT_FIELDS = ["year", "runtime", "countries", "director"] as const;
/** One of {@link CLUSTER_CONFLICT_FIELDS}. */
export type ClusterConflictField = (typeof CLUSTER_CONFLICT_FIELDS)[number];

/** How a difference can be explained; `spelling` when it is one person, `contradiction` when it cannot be explained. */
export type ClusterVerdict = Exclude<ConflictVerdict, "other-copy"> | "spelling";

/** A field on which the entries of one film differ. */
export interface ClusterConflict {
  readonly field: ClusterConflictField;
  readonly values: readonly { readonly value: string; readonly members: readonly string[] }[];
  readonly verdict: ClusterVerdict;
}

/** Why two entries are not taken together although something speaks for it. */
export const REFUSAL_REASONS = ["decided-different", "same-source", "sequel-numbers", "years-apart"] as const;
/** A reason why two records stay apart, whatever speaks for them. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Two entries that are alike enough for one film and were kept apart nevertheless. */
export interface RefusedLink {
  readonly a: string;
  readonly b: string;
  readonly why: RefusalReason;
  /** 100 × probability, by what they say; none where only people said that they are one. */
  readonly score?: number;
}

/** A film, and all that the catalogues say of it. */
export interface ClusterWork {
  /** Made of the names of the members: the same for the same members, whatever else was there. */
  readonly id: string;
  readonly members: readonly WorkMember[];
  readonly titles: readonly ClusterTitle[];
  readonly people: readonly ClusterPerson[];
  readonly years: readonly number[];
  readonly conflicts: readonly ClusterConflict[];
  /** Links of its members that were refused; each is told at both its works. */
  readonly refused: readonly RefusedLink[];
}

/** Two entries of two catalogues that may be one film. */
export interface DoubtfulPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly evidence: readonly MatchEvidence[];
}

/** A decision taken of entries that have changed since. */
export interface StaleDecision {
  readonly a: string;
  readonly b: string;
  readonly line: number;
}

/** The films that catalogues speak of. */
export interface FilmClusters {
  readonly works: readonly ClusterWork[];
  /** To be looked at by a person, the likeliest first. */
  readonly doubtful: readonly DoubtfulPair[];
  /** Decisions about entries that have changed since; those that nothing bears out any more are in doubt too. */
  readonly stale: readonly StaleDecision[];
}
