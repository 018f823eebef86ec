import { UnknownValueError } from "../model/index.js";
import { romanize, type RomanizationText } from "./romanize.js";
import { transcriptionLanguages } from "./scheme-register.js";

const SUBTAGS = /[-_]/;

/**
 * Writes Russian names and titles by the spelling rules of a language: `Тарковский` is `Tarkovski` in French and
 * `Tarkowski` in German. The rule's form, not the form that use has chosen for a person: Александр is `Aleksandr` in French.
 *
 * A region or script behind the language is passed over: `fr-CA` is `fr`.
 *
 * @throws UnknownValueError for a language without rules.
 *
 * @example transcribe("Тарковский", "de").text // "Tarkowski"
 */
export function transcribe(text: string, language: string): RomanizationText {
  const languages = transcriptionLanguages();
  const [known] = language.toLowerCase().split(SUBTAGS) as [string];
  if (!languages.includes(known)) throw new UnknownValueError("language", language, languages);
  return romanize(text, `transcription:${known}`);
}
