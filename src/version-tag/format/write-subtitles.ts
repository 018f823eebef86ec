import type { Locale } from "../../language/index.js";
import type { LostField, Subtitle } from "../../model/index.js";
import { fillFirst } from "./fill-pattern.js";
import { subtitleRemark } from "./subtitle-remark.js";
import { writtenList } from "./write-languages.js";
import type { Naming } from "./written-language.js";
import type { StyleWording, Wording } from "./wording/index.js";

/** The part of a text that speaks of subtitles, beginning with what sets it apart from the version before. */
export interface WrittenSubtitles {
  readonly text: string;
  readonly lost: readonly LostField[];
}

interface Run {
  readonly remark: string;
  readonly tracks: Subtitle[];
}

/** Neighbours with the same remark share one list: "French and Dutch subtitles (burned-in)". */
function runsOf(tracks: readonly Subtitle[], wording: Wording): readonly Run[] {
  const runs: Run[] = [];
  for (const track of tracks) {
    const remark = subtitleRemark(track, wording.remarks).words;
    const last = runs.at(-1);
    if (last?.remark === remark) last.tracks.push(track);
    else runs.push({ remark, tracks: [track] });
  }
  return runs;
}

/**
 * Words for `und` or `mul`, when nothing else is to be read: a list of languages has no place for them. Undefined where
 * they would be taken for another language.
 */
function wordsWithoutName([first, ...others]: readonly Subtitle[], { unnamed }: Wording): string | undefined {
  if (others.length > 0) return undefined;
  if (first?.language === "mul") return unnamed.several;
  return first?.language === "und" ? unnamed.undetermined : undefined;
}

function withRemark(phrase: string, remark: string): string {
  return phrase === "" || remark === "" ? phrase : `${phrase} (${remark})`;
}

/** Writes the subtitles of a version; the empty text when nothing is stated or there are no words for any of them. */
export function writeSubtitles(
  tracks: readonly Subtitle[] | null,
  style: StyleWording,
  wording: Wording,
  locale: Locale,
  naming: Naming,
): WrittenSubtitles {
  if (tracks === null) return { text: "", lost: [] };
  if (tracks.length === 0) return { text: style.none, lost: [] };
  const lost = tracks.flatMap((track) => subtitleRemark(track, wording.remarks).lost);
  const nameless = wordsWithoutName(tracks, wording);
  const phrases = runsOf(tracks, wording).map((run) => {
    if (nameless !== undefined) return withRemark(nameless, run.remark);
    const languages = run.tracks.map((track) => track.language);
    const { forms, omitted, generalised } = writtenList(languages, locale, naming);
    if (omitted > 0) lost.push("subtitles");
    if (generalised) lost.push("subtitles.variant");
    const phrase = fillFirst(style.subtitles, { subtitles: forms }, wording.forms, style.joints ?? wording.joints);
    return withRemark(phrase, run.remark);
  });
  const [first = "", ...further] = phrases.filter((phrase) => phrase !== "");
  return { text: [first, ...further.map((phrase) => phrase.replace(/^,? ?/, ""))].join(", "), lost };
}
