import type { ReadingDraft } from "../../reading.js";
import { AUDIO_TRACKS, registeredCaptionMarkOf } from "./content-title-words.js";
import { isRegisteredCode } from "./language-code.js";
import { spanOf, splitName, type NameField } from "./name-field.js";

/**
 * The audio type field: tracks for access, a silent copy that names a spoken language, and the language that old names
 * gave to the descriptive track (`51-EN`), which says nothing of the version.
 */
export function readAudioType(field: NameField, draft: ReadingDraft): void {
  for (const part of splitName(field, "-")) {
    const word = part.text.toUpperCase();
    if (word === "HI") draft.access.hi = true;
    else if (word === "VI") draft.access.ad = true;
    else if (word === "SL") draft.access.sl = true;
    else {
      if (word === "MOS") noteSilence(part, draft);
      continue;
    }
    draft.evidence("access", part.start, part.end);
  }
  noteTrackLanguage(field, draft);
}

function noteSilence(part: NameField, draft: ReadingDraft): void {
  const spoken = draft.audio?.[0];
  if (spoken !== undefined) draft.doubt("contradiction", { first: part.text, second: spoken }, { span: spanOf(part) });
}

function noteTrackLanguage(field: NameField, draft: ReadingDraft): void {
  const [, ...others] = splitName(field, "-");
  const captioned = others.some(({ text }) => registeredCaptionMarkOf(text) !== undefined);
  const named = others.find(({ text }) => !AUDIO_TRACKS.has(text.toUpperCase()) && isRegisteredCode(text));
  if (named === undefined || captioned) return;
  draft.note("version-tag/old-caption-form", { text: field.text }, { span: spanOf(field) });
}
