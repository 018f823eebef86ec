import { ReadingDraft, type Reading } from "../../reading.js";
import { captionMarkOf } from "./content-title-words.js";
import { languageParts, namesLanguage, readSpoken, readWritten } from "./language-field.js";
import type { NameField } from "./name-field.js";

/**
 * Reads a language field that stands alone, such as `RU-FR-NL`. Unasked, only a text that can hardly be anything else
 * counts: capitals first, at least one hyphen, every part a registered code or a caption mark. Null for all others.
 */
export function readBareLanguageField(field: NameField, asked: boolean): Reading | null {
  const parts = languageParts(field);
  const [first, ...written] = parts ?? [];
  if (first === undefined) return null;
  const registered = written.every(({ text }) => namesLanguage(text) || captionMarkOf(text) !== undefined);
  const unmistakable = written.length > 0 && registered && first.text === first.text.toUpperCase();
  if (!asked && !unmistakable) return null;
  const draft = new ReadingDraft();
  readSpoken(first, draft);
  const tracks = readWritten(written, "tells-medium", draft);
  if (tracks !== null) draft.subtitles = [];
  for (const track of tracks ?? []) draft.show(track);
  return draft.finish(asked ? 1 : 0.9);
}
