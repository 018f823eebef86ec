import { subtitle } from "../../../model/index.js";
import { ReadingDraft, type ParseContext, type Reading } from "../../reading.js";
import { languageOfLetters } from "../mark-letters.js";

const ORIGINAL =
  /^\s*vo(?<audio>fr|ang|all|it|esp|lux)?(?:st(?<read>(?:fr?|ang|all|nl|it|esp)(?:\+(?:fr?|ang|all|nl|it|esp))*))?\s*$/i;
const BY_LANGUAGE = /^\s*v(?<audio>f|l|all|ang)\s*$/i;
function appliesTo(text: string, context: ParseContext): boolean {
  return context.house === "cinematheque-lu" || context.region === "LU" || /^\s*vo[a-z]{0,3}st[a-z]{1,3}\+/i.test(text);
}

/**
 * Reads a code of the Cinémathèque of Luxembourg: `vostf+all`, `voangstf`, `vf`, `vl`. There a bare `vo` is a copy
 * without subtitles. Null for other text, and for other houses unless the form is this one's alone.
 */
export function readLuxembourgCode(text: string, context: ParseContext): Reading | null {
  if (!appliesTo(text, context)) return null;
  const original = ORIGINAL.exec(text)?.groups;
  const version = original ? undefined : BY_LANGUAGE.exec(text)?.groups;
  if (!original && !version) return null;
  const start = text.search(/\S/);
  const end = text.trimEnd().length;
  const draft = new ReadingDraft();
  draft.evidence("kind", start, end);
  draft.kind = original ? "original" : "dubbed";
  const audio = languageOfLetters("cinematheque-lu", (original ?? version)!.audio?.toLowerCase() ?? "");
  if (audio) draft.speak(audio);
  if (version && audio) draft.doubt("dub-or-original", { language: audio }, { span: { start, end } });
  if (original) {
    for (const letters of original.read?.toLowerCase().split("+") ?? [])
      draft.show(subtitle(languageOfLetters("cinematheque-lu", letters)!));
    if (!original.read && !audio) draft.subtitles = [];
    if (!audio) draft.doubt("audio-relative", {});
  }
  return draft.finish(1);
}
