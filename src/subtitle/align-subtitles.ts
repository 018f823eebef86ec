import type { Cue } from "../model/index.js";
import { agreement } from "./align/agreement.js";
import { alignedPieces, type AlignedPiece } from "./align/pieces.js";
import { refinedOffset } from "./align/matched-times.js";
import { distinctMoments, FAR_REACH, NEAR_REACH, OffsetCounts } from "./align/offset-counts.js";
import { highestOf, meanOf, peaksOf, type Peak } from "./align/peaks.js";

/** How one file of subtitles lies against another: reference time = file time × rate + offset. */
export interface Alignment {
  /** Whole milliseconds. */
  readonly offset: number;
  /** 1, or how two of the frame rates 23.976, 24 and 25 stand to each other. */
  readonly rate: number;
  /** 0 to 1: how many of the cues agree, beyond what chance gives; below 0.5 the two are probably not of one film. */
  readonly confidence: number;
  /** Where the offset jumps, as between two cuts: further moments of the file from which another offset holds. */
  readonly splits?: readonly AlignedPiece[];
}

/** The rate of the file's own film first, then those of transfers between 23.976, 24 and 25 frames, and back. */
const RATES = [1, 24 / 23.976, 25 / 23.976, 25 / 24, 23.976 / 24, 23.976 / 25, 24 / 25];
/** Starts are set with care, ends by reading speed. */
const END_WEIGHT = 0.5;
/** Subtitles of one spotting agree within 50 ms, those of two within 400. */
const TOLERANCES = [50, 400] as const;
/** Half a frame at 25 a second: nearer than this two files are in step, and must not be moved. */
const IN_STEP = 20;
/** Another rate must be better than none by more than this. */
const NO_RATE_BONUS = 1.02;
/** This share of the cues agrees between two translations of one film. */
const FULL_AGREEMENT = 0.75;
/** Below this it is asked whether the files agree less exactly. */
const SURE = 0.9;
/** With so much more to choose from chance does better: what lies far must be surer by this. */
const FAR_BONUS = 0.15;
/** A few cues fit somewhere in half an hour whatever they are. */
const FEWEST_FAR = 40;
/** Where as many cues agree, no other cut is looked for. */
const WHOLE = 0.9;
const MOST_PIECES = 12;

interface Moments {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

interface Found {
  readonly rate: number;
  readonly tolerance: number;
  readonly offset: number;
  readonly matched: number;
  readonly confidence: number;
  readonly peaks: readonly Peak[];
}

function momentsOf(cues: readonly Cue[]): Moments {
  const spoken = cues.filter(({ text, image }) => image === true || text.trim() !== "");
  return {
    starts: distinctMoments(spoken.map(({ start }) => start)),
    ends: distinctMoments(spoken.flatMap(({ end }) => (end === null ? [] : [end]))),
  };
}

/** How sure an answer is: the share that agrees beyond what the luckiest place gives, less when there are only a few. */
function confidenceOf(matched: number, file: Float64Array, reference: Float64Array, tolerance: number): number {
  const beyond = agreement(matched, Math.min(file.length, reference.length), reference, tolerance);
  const enough = 1 - Math.exp(-matched / 6);
  return Math.round(100 * Math.min(1, beyond / FULL_AGREEMENT) * enough) / 100;
}

/** The best rate and offset within a reach when moments may differ by a tolerance. */
function bestPlace(file: Moments, reference: Moments, reach: number, tolerance: number): Found {
  let best: { rate: number; curve: Float64Array; score: number } | undefined;
  for (const rate of RATES) {
    const counts = new OffsetCounts(reach);
    counts.add(file.starts, reference.starts, rate, 1);
    counts.add(file.ends, reference.ends, rate, END_WEIGHT);
    const curve = counts.smoothed(Math.round(tolerance / 10));
    // A slower rate spreads the pairs wider: what counts is what stands out.
    const score = (highestOf(curve) - meanOf(curve)) * (rate === 1 ? NO_RATE_BONUS : 1);
    if (best === undefined || score > best.score) best = { rate, curve, score };
  }
  const { rate, curve } = best!;
  const peaks = peaksOf(curve, reach, MOST_PIECES, Math.max(200, 2 * tolerance));
  const coarse = peaks[0]?.offset ?? 0;
  const { offset, matched } = refinedOffset(file.starts, reference.starts, rate, coarse, tolerance);
  const confidence = confidenceOf(matched, file.starts, reference.starts, tolerance);
  return { rate, tolerance, offset, matched, confidence, peaks };
}

/** How a file in another cut lies, piece by piece; undefined when it is whole. */
function cutAlignment(found: Found, file: Moments, reference: Moments): Omit<Alignment, "rate"> | undefined {
  const { rate, tolerance, matched, peaks } = found;
  if (matched >= WHOLE * Math.min(file.starts.length, reference.starts.length) || peaks.length < 2) return undefined;
  const offsets = peaks.map(({ offset }) => offset);
  const pieces = alignedPieces(file.starts, reference.starts, rate, offsets, tolerance);
  const [first, ...others] = pieces;
  if (first === undefined || others.length === 0) return undefined;
  const together = pieces.reduce((sum, piece) => sum + piece.matched, 0);
  const confidence = confidenceOf(together, file.starts, reference.starts, tolerance);
  return { offset: first.offset, confidence, splits: others.map(({ from, offset }) => ({ from, offset })) };
}

function sameMoments(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((moment, at) => moment === other[at]);
}

/**
 * Finds how a file of subtitles must be moved and stretched to lie on another, in whatever languages they are: by when
 * texts begin and end. Files that are in step already come back with offset 0 and rate 1. Offsets are looked for within
 * 60 s, and within 15 min where that leaves a good part of the file out of step. Nothing to compare: offset 0, rate 1, confidence 0.
 */
export function alignSubtitles(file: readonly Cue[], reference: readonly Cue[]): Alignment {
  const moved = momentsOf(file);
  const fixed = momentsOf(reference);
  if (moved.starts.length === 0 || fixed.starts.length === 0) return { offset: 0, rate: 1, confidence: 0 };
  if (sameMoments(moved.starts, fixed.starts)) return { offset: 0, rate: 1, confidence: 1 };
  const near = alignWithin(moved, fixed, NEAR_REACH);
  const fewest = Math.min(moved.starts.length, fixed.starts.length);
  if (near.confidence >= SURE || fewest < FEWEST_FAR) return near;
  const far = alignWithin(moved, fixed, FAR_REACH);
  return far.confidence >= near.confidence + FAR_BONUS ? far : near;
}

function alignWithin(moved: Moments, fixed: Moments, reach: number): Alignment {
  let found = bestPlace(moved, fixed, reach, TOLERANCES[0]);
  if (found.confidence < SURE) {
    const loose = bestPlace(moved, fixed, reach, TOLERANCES[1]);
    if (loose.confidence > found.confidence) found = loose;
  }
  const { rate, offset } = found;
  const cut = cutAlignment(found, moved, fixed);
  if (cut !== undefined) return { rate, ...cut };
  const inStep = rate === 1 && Math.abs(offset) < IN_STEP;
  return { offset: inStep ? 0 : offset, rate, confidence: found.confidence };
}
