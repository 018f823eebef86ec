import type { Subtitle } from "../../../model/index.js";
import { NO_TAG, ReadingDraft, type NotationReader, type Reading } from "../../reading.js";
import { readBareLanguageField } from "./bare-language-field.js";
import { splitContentTitle, type ContentTitle } from "./content-title.js";
import { captionMedium, registeredCaptionMarkOf, type CaptionMark } from "./content-title-words.js";
import { captioned, captionOfAudio, readSpoken, readWritten, type LetterCase } from "./language-field.js";
import { spanOf, splitName, wholeName, type NameField } from "./name-field.js";
import { readAudioType } from "./read-audio-type.js";

/** No name of a package or a file is longer, in any file system. */
const LONGEST_NAME = 1024;

const PACKAGE = /^(OV|VF)(?:-?\d+)?(?:\..*)?$/i;

/** Codes joined by hyphens and nothing else, or a code alone. */
const LANGUAGE_FIELD = /^\s*[A-Za-z]{2,6}(?:-[A-Za-z0-9]{1,8})*\s*$/;

/**
 * Reads a digital cinema content title by the ISDCF naming convention, whole or its language field alone. Null when the
 * text is neither; no tag when a title says nothing of languages, tracks for access or package. Never throws.
 */
export const readContentTitle: NotationReader = (text, context) => {
  // Prose has neither an underscore nor a field of codes: it is told apart before anything is cut.
  if (text.length > LONGEST_NAME || !(text.includes("_") || LANGUAGE_FIELD.test(text))) return null;
  const name = wholeName(text);
  const title = splitContentTitle(name);
  return title === null ? readBareLanguageField(name, context.notation === "isdcf") : readTitle(title);
};

function readTitle(title: ContentTitle): Reading | null {
  const draft = new ReadingDraft();
  const audioType = title.audioType;
  if (title.language !== undefined) readLanguages(title, title.language, draft);
  else draft.note("version-tag/missing-field", { field: "language" });
  if (audioType === undefined) draft.note("version-tag/missing-field", { field: "audio-type" });
  else readAudioType(audioType, draft);
  if (title.aspect === undefined) draft.note("version-tag/missing-field", { field: "aspect-ratio" });
  readPackage(title.last, draft);
  const reading = draft.finish(title.language === undefined ? 0.8 : 1);
  if (reading.spans.length > 0) return reading;
  return title.aspect === undefined && audioType === undefined ? null : NO_TAG;
}

function readLanguages(title: ContentTitle, parts: readonly NameField[], draft: ReadingDraft): void {
  const [first, ...written] = parts;
  if (first === undefined) return;
  const small = [...parts, title.contentType].every(({ text }) => text === text.toLowerCase());
  const letterCase: LetterCase = small ? "tells-nothing" : "tells-medium";
  readSpoken(first, draft);
  let tracks = readWritten(written, letterCase, draft);
  const glued = captionMarkOfTitle(title.title);
  if (glued !== null) tracks = captionedThroughout(tracks, glued, draft);
  for (const field of title.others) {
    for (const { mark, at } of captionMarksIn(field)) {
      draft.note("version-tag/old-caption-form", { text: field.text }, { span: spanOf(field) });
      draft.evidence("subtitles", at.start, at.end);
      const caption = captionOfAudio(mark, "dcp", at, draft);
      tracks = [...(tracks ?? []), caption];
    }
  }
  if (tracks === null) return;
  draft.subtitles = [];
  for (const track of tracks) draft.show(track);
}

interface PlacedMark {
  readonly mark: CaptionMark;
  readonly at: NameField;
}

function captionMarksIn(field: NameField): readonly PlacedMark[] {
  if (!/cap/i.test(field.text)) return [];
  return splitName(field, "-").flatMap((at) => {
    const mark = registeredCaptionMarkOf(at.text);
    return mark === undefined ? [] : [{ mark, at }];
  });
}

/** The mark glued to the end of the title, as names of 2007 have it: `MovieTitleCCAP`. */
function captionMarkOfTitle(title: NameField): PlacedMark | null {
  const [written] = /(?:CCAP|(?<=[a-z\d_-])(?:OCAP|OPNCAP))$/.exec(title.text) ?? [];
  const mark = written === undefined ? undefined : registeredCaptionMarkOf(written);
  if (written === undefined || mark === undefined) return null;
  return { mark, at: { text: written, start: title.end - written.length, end: title.end } };
}

/** A mark in the title makes captions of all that is written; of nothing written, captions in the spoken language. */
function captionedThroughout(
  tracks: readonly Subtitle[] | null,
  { mark, at }: PlacedMark,
  draft: ReadingDraft,
): readonly Subtitle[] {
  draft.note("version-tag/old-caption-form", { text: at.text }, { span: spanOf(at) });
  draft.evidence("subtitles", at.start, at.end);
  if (tracks === null || tracks.length === 0) return [captionOfAudio(mark, captionMedium(mark, "dcp"), at, draft)];
  return tracks.map((track) => captioned(track, mark));
}

function readPackage(last: NameField, draft: ReadingDraft): void {
  const [, type] = PACKAGE.exec(last.text) ?? [];
  if (type === undefined) return;
  draft.package = type.toUpperCase() === "OV" ? "OV" : "VF";
  draft.evidence("package", last.start, last.end);
}
