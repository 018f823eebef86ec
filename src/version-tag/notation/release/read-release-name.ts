import { VIDEO_EXTENSIONS } from "../../../generated/name-words.js";
import { ReadingDraft, type NotationReader } from "../../reading.js";
import { LONGEST_NAME, splitIntoTokens } from "../name/index.js";
import { readReleaseWords } from "./release-word.js";
import { readRemainingMarks } from "./remaining-marks.js";
import { readSoundWords } from "./sound-words.js";
import { readSubtitleWords } from "./subtitle-words.js";
import { findVersionWords } from "./version-words.js";

const extensions: ReadonlySet<string> = new Set(VIDEO_EXTENSIONS.split(" "));

/** The name without the extension of a video file; offsets stay. */
function withoutVideoExtension(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 &&
    extensions.has(
      name
        .slice(dot + 1)
        .trimEnd()
        .toLowerCase(),
    )
    ? name.slice(0, dot)
    : name;
}

/**
 * Reads the name of a release, with or without an extension: `Kremen.2007.MULTi.VFF.1080p.BluRay.x264-GRP`. Languages and
 * marks count after title and year only. Null when the name states no version. Never throws.
 */
export const readReleaseName: NotationReader = (text) => {
  if (text.length > LONGEST_NAME) return null;
  const words = findVersionWords(readReleaseWords(splitIntoTokens(withoutVideoExtension(text))));
  if (words.length === 0) return null;
  const draft = new ReadingDraft();
  const left = readSubtitleWords(words, draft);
  readSoundWords(left, draft);
  readRemainingMarks(left, draft);
  const reading = draft.finish(0.9);
  return reading.spans.length === 0 ? null : reading;
};
