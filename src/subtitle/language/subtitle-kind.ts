import type { Cue, SubtitleDocument, SubtitleKind } from "../../model/index.js";
import { parseVersionTag } from "../../version-tag/index.js";

/** What a file is for, and what shows it: a flag in the name, sounds in the text, or how few cues there are. */
export interface KindEvidence {
  readonly kind: SubtitleKind;
  readonly by: "name" | "sounds" | "sparse" | "nothing";
  /** Cues with a sound in brackets, of all cues, 0 to 1. */
  readonly sounds: number;
}

/** Share of cues that name a sound from which a file is for the hard of hearing. */
const LEAST_SOUNDS = 0.05;
/** Tracks for the web are called `captions.en.vtt` whatever they hold: there the word is no flag. */
const CALLED_CAPTIONS = /(?:^|[/\\])captions?(?:[._-][a-z]{2,3}(?:-[a-z]{2,4})?)?\.[a-z]{1,5}$/iu;
/** A film of this length with fewer cues a minute has only those for foreign dialogue and signs. */
const LONG_MINUTES = 30;
const SPARSE_PER_MINUTE = 0.5;

/** `[door slams]`, with at least two letters; or a whole line `(door slams)`. Bounded, and blanks are cut off before. */
const SOUND_IN_LINE = /\[[^\][]{0,80}?\p{L}\p{L}[^\][]{0,80}\]/u;
const SOUND_AS_LINE = /^(?:- ?)?\([^()]{0,80}?\p{L}\p{L}[^()]{0,80}\)$/u;

function namesSound({ text }: Cue): boolean {
  return text.split("\n").some((line) => SOUND_IN_LINE.test(line) || SOUND_AS_LINE.test(line.trim()));
}

/**
 * Whether subtitles are full ones, for the deaf and hard of hearing (`sdh`), or only for what is not in the language of the
 * film (`forced`). A flag in the name counts first; then sounds in brackets in at least 5 % of the cues; then fewer than one
 * cue in two minutes over half an hour or more. Without any of these they are full.
 */
export function subtitleKindOf({ cues }: SubtitleDocument, name?: string): KindEvidence {
  const sounds = cues.length === 0 ? 0 : cues.filter(namesSound).length / cues.length;
  const named =
    name === undefined || CALLED_CAPTIONS.test(name)
      ? []
      : (parseVersionTag(name, { notation: "filename" }).tag?.subtitles ?? []);
  const flagged = named.find(({ kind }) => kind !== "full")?.kind;
  if (flagged !== undefined) return { kind: flagged, by: "name", sounds };
  if (sounds >= LEAST_SOUNDS) return { kind: "sdh", by: "sounds", sounds };
  if (isSparse(cues)) return { kind: "forced", by: "sparse", sounds };
  return { kind: "full", by: "nothing", sounds };
}

function isSparse(cues: readonly Cue[]): boolean {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start, end } of cues) {
    first = Math.min(first, start);
    last = Math.max(last, end ?? start);
  }
  const minutes = (last - first) / 60_000;
  return minutes >= LONG_MINUTES && cues.length < minutes * SPARSE_PER_MINUTE;
}
