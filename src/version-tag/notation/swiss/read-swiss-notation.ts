import { lookupLanguageCode, lookupLanguageWord } from "../../../language/index.js";
import { foldWord } from "../../../text/index.js";
import { subtitle, type Lang } from "../../../model/index.js";
import { ReadingDraft, type ParseContext, type Reading } from "../../reading.js";
import { languageOfLetters } from "../mark-letters.js";

/** What is heard in capitals, a slash, what is read in lower case: `Ov/df`, `E/d,f`, `Dialekt•D/d`. */
const WITH_SLASH =
  /(?<![\p{L}\d/])(?<heard>(?:O[vVfF]?|OmU|Dial(?:ekt)?|Mundart|Sp|[DFIE](?:[a-z]{1,2})?)(?:[•·,+&](?:Dialekt|[DFIE]))*)\/(?<read>(?:sp|[dfieps])(?:[,/+]?(?:sp|[dfieps])){0,3})(?![\p{L}\d])/u;
/** A language by its name, an abbreviation or a code: `Jap/d,f`, `Arab./d/f`, `Ru/d`; the slash may follow a full stop. */
const NAMED =
  /(?<![\p{L}\d/])(?<heard>\p{Lu}\p{Ll}{1,17})\.?\/(?<read>(?:sp|[dfieps])(?:[,/+]?(?:sp|[dfieps])){0,3})(?![\p{L}\d])/u;
/** Letters with nothing between them, as the whole text: `Edf`. */
const WITHOUT_SLASH = /^\s*(?<heard>O[vV]?|[DFIE]|Sp)(?<read>(?:df|fd)[ei]?)\s*$/;
/** One language by its capital, as the whole text: `D`. */
const ALONE = /^\s*(?<heard>[DFIE])\s*$/;
/** Two or more languages heard, joined by a bullet: `Dialekt•D`. */
const WITH_BULLET = /(?<![\p{L}\d/])(?<heard>(?:Dialekt|Mundart|[DFIE])(?:[•·](?:Dialekt|[DFIE]))+)(?![\p{L}\d/])/u;

function heardLanguage(word: string): Lang | undefined {
  if (/^(?:Dial|Dialekt|Mundart)$/.test(word)) return "gsw";
  if (word === "Sp") return languageOfLetters("swiss", "sp");
  if (word.length > 2) return lookupLanguageWord(foldWord(word))[0]?.tag;
  if (word.length > 1 && !/^[DFIE]/.test(word))
    return lookupLanguageCode(word.toLowerCase()).find(({ standard }) => standard === "639-1")?.tag;
  return languageOfLetters("swiss", word.charAt(0).toLowerCase());
}

function namedHeard(text: string): RegExpExecArray | null {
  const match = NAMED.exec(text);
  return match?.groups && heardLanguage(match.groups.heard!) ? match : null;
}

/**
 * Reads the Swiss notation, in which letter case tells what is heard from what is read. Anywhere in the text where the
 * region is Switzerland; elsewhere only when it is the whole text. Null for other text.
 */
export function readSwissNotation(text: string, context: ParseContext): Reading | null {
  const swiss = context.region === "CH";
  if (!swiss && !text.includes("/")) return null;
  const match =
    WITH_SLASH.exec(text) ??
    (swiss ? (namedHeard(text) ?? WITH_BULLET.exec(text) ?? WITHOUT_SLASH.exec(text) ?? ALONE.exec(text)) : null);
  const heard = match?.groups?.heard;
  if (!match || heard === undefined || (!swiss && match[0].length !== text.trim().length)) return null;
  const draft = new ReadingDraft();
  const { index } = match;
  const middle = index + heard.length;
  const original = /^(?:O[vVfF]?|OmU)(?!\p{L})/u.test(heard);
  if (original) {
    draft.kind = "original";
    draft.evidence("kind", index, middle);
    draft.doubt("audio-relative", {});
  } else {
    for (const word of heard.split(/[•·,+&]/)) {
      const language = heardLanguage(word);
      if (language) draft.speak(language);
    }
    draft.evidence("audio", index, middle);
    draft.doubt("case-role", { text: match[0] }, { span: { start: index, end: index + match[0].length } });
  }
  const read = match.groups?.read;
  if (read !== undefined) {
    for (const letter of read.match(/sp|[a-z]/g) ?? []) draft.show(subtitle(languageOfLetters("swiss", letter)!));
    const end = index + match[0].length;
    draft.evidence("subtitles", end - read.length, end);
  }
  return draft.finish(original ? 0.95 : 0.85);
}
