import { subtitle, type Lang, type Subtitle, type SubtitleMedium } from "../../../model/index.js";
import type { ReadingDraft } from "../../reading.js";
import { captionMarkOf, captionMedium, NO_LANGUAGE, type CaptionMark } from "./content-title-words.js";
import { isRegisteredCode, readAudioCode, readTextCode } from "./language-code.js";
import { spanOf, splitName, type NameField } from "./name-field.js";

/** More sub-fields than any name holds; a longer text is no language field. */
const MOST_PARTS = 24;

/** Whether letter case tells the medium. In a name typed in small letters throughout it does not. */
export type LetterCase = "tells-medium" | "tells-nothing";

const WRITTEN_CODE = /^[a-z]{2,4}$/i;

/** The sub-fields of a language field, or null for a field that does not begin with a code and go on with codes. */
export function languageParts(field: NameField): readonly NameField[] | null {
  const parts = splitName(field, "-");
  const [first, ...others] = parts;
  if (first === undefined || parts.length > MOST_PARTS || !namesLanguage(first.text)) return null;
  return others.every(({ text }) => WRITTEN_CODE.test(text) || captionMarkOf(text) !== undefined) ? parts : null;
}

/** True for a code of the registry, and for the one that says there is none. */
export function namesLanguage(part: string): boolean {
  return part.toUpperCase() === NO_LANGUAGE || isRegisteredCode(part);
}

/** The first sub-field: what is spoken. */
export function readSpoken(first: NameField, draft: ReadingDraft): void {
  if (first.text.toUpperCase() === NO_LANGUAGE) draft.audio = [];
  else draft.speak(readAudioCode(first, draft));
  draft.evidence("audio", first.start, first.end);
}

/** The sub-fields after the first: subtitles in the order written, and captions; null when there are none. */
export function readWritten(
  written: readonly NameField[],
  letterCase: LetterCase,
  draft: ReadingDraft,
): readonly Subtitle[] | null {
  if (written.length === 0) return null;
  const tracks: Subtitle[] = [];
  let before: "code" | "mark" | "none" = "none";
  for (const part of written) {
    draft.evidence("subtitles", part.start, part.end);
    const mark = captionMarkOf(part.text);
    const medium = mediumOf(part.text, letterCase);
    const last = tracks.at(-1);
    if (mark !== undefined) {
      if (before === "code" && last !== undefined) tracks[tracks.length - 1] = captioned(last, mark, medium);
      else if (before === "mark" && last !== undefined) tracks.push(captioned(last, mark, medium));
      else tracks.push(captionOfAudio(mark, medium, part, draft));
      before = "mark";
    } else if (part.text.toUpperCase() === NO_LANGUAGE) {
      before = "none";
    } else {
      if (letterCase === "tells-nothing") draft.doubt("medium-unclear", { text: part.text }, { span: spanOf(part) });
      tracks.push(subtitle(readTextCode(part, draft), { medium }));
      before = "code";
    }
  }
  return tracks;
}

/** A track turned into captions. Small letters in the code or in the mark say that they are in the picture. */
export function captioned(track: Subtitle, mark: CaptionMark, medium: SubtitleMedium = track.medium): Subtitle {
  const written = track.medium === "closed" || medium === "burned-in" ? medium : track.medium;
  return { ...track, kind: "sdh", medium: captionMedium(mark, written) };
}

/** Captions without a code of their own: in the language that is spoken. */
export function captionOfAudio(
  mark: CaptionMark,
  medium: SubtitleMedium,
  at: NameField,
  draft: ReadingDraft,
): Subtitle {
  const language: Lang | undefined = draft.audio?.[0];
  if (language === undefined) {
    draft.doubt("sub-unknown", {}, { span: spanOf(at) });
    return subtitle("und", { kind: "sdh", medium: captionMedium(mark, medium) });
  }
  draft.doubt("sub-from-audio", { language }, { span: spanOf(at) });
  return subtitle(language, { kind: "sdh", medium: captionMedium(mark, medium), assumed: true });
}

function mediumOf(part: string, letterCase: LetterCase): SubtitleMedium {
  if (letterCase === "tells-nothing") return "unknown";
  return part === part.toLowerCase() ? "burned-in" : "dcp";
}
