import type { Locale } from "../../language/index.js";
import type { Subtitle } from "../../model/index.js";
import { fillFirst } from "./fill-pattern.js";
import type { Loss } from "./loss.js";
import { subtitleRemark } from "./subtitle-remark.js";
import { writtenList } from "./write-languages.js";
import type { Naming } from "./written-language.js";
import type { StyleWording, Wording } from "./wording/index.js";

/** The part of a text that speaks of subtitles, beginning with what sets it apart from the version before. */
export interface WrittenSubtitles {
  readonly text: string;
  readonly lost: readonly Loss[];
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

/** Writes the subtitles of a version; the empty text when nothing is stated or no language of them has a name. */
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
  const phrases = runsOf(tracks, wording).map((run) => {
    const languages = run.tracks.map((track) => track.language);
    const { forms, omitted, generalised } = writtenList(languages, locale, naming);
    if (omitted > 0) lost.push("subtitles");
    if (generalised) lost.push("subtitles.variant");
    const phrase = fillFirst(style.subtitles, { subtitles: forms }, wording.forms, style.joints ?? wording.joints);
    return phrase === "" || run.remark === "" ? phrase : `${phrase} (${run.remark})`;
  });
  const [first = "", ...further] = phrases.filter((phrase) => phrase !== "");
  return { text: [first, ...further.map((phrase) => phrase.replace(/^,? ?/, ""))].join(", "), lost };
}
