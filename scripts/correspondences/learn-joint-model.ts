import type { PackedBackoffModel } from "../../src/romanization/backoff-model/index.js";
import { trainBackoffModel } from "./backoff-training.js";
import { ChunkAligner } from "./chunk-aligner.js";
import type { SpellingPair } from "./training-list.js";

/** One Latin letter, and the Cyrillic letters it stands for: none (the h of sh), one or two. */
const SHAPE = { latin: [1, 1], cyrillic: [0, 2], longer: 1 } as const;
/** A rarer chunk is mostly an error of the list, and the pairs that need it are. */
const LEAST_OCCURRENCES = 15;
const ORDER = 4;
/** Nats over the whole list; more makes a smaller and blunter model. */
const LEAST_GAIN = 2.8;
/** Symbols below are the start and end of a sequence. */
const FIRST_CHUNK = 2;

/** The chunks of words, each as `latin:cyrillic`, and how they follow each other. */
export interface JointModelTables {
  readonly chunks: readonly string[];
  readonly model: PackedBackoffModel;
}

/** Learns a joint n-gram model of two spellings: chunks by expectation-maximisation, then their sequences. */
export function learnJointModel(pairs: readonly SpellingPair[]): JointModelTables {
  const aligner = new ChunkAligner(pairs, SHAPE);
  const paths = pairs.flatMap((_, index) => {
    const path = aligner.bestPath(index);
    return path === null ? [] : [path];
  });
  const occurrences = new Int32Array(aligner.chunks.length);
  for (const path of paths) for (const chunk of path) occurrences[chunk]!++;
  const written = ({ latin, cyrillic }: { latin: string; cyrillic: string }): string => `${latin}:${cyrillic}`;
  const names = aligner.chunks.map(written);
  const kept = [...names.keys()].filter((chunk) => occurrences[chunk]! >= LEAST_OCCURRENCES);
  kept.sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
  const symbolOf = new Map(kept.map((chunk, place) => [chunk, place + FIRST_CHUNK]));
  const sequences = paths
    .filter((path) => path.every((chunk) => symbolOf.has(chunk)))
    .map((path) => path.map((chunk) => symbolOf.get(chunk)!));
  return {
    chunks: kept.map((chunk) => names[chunk]!),
    model: trainBackoffModel(sequences, ORDER, kept.length + FIRST_CHUNK, LEAST_GAIN),
  };
}
