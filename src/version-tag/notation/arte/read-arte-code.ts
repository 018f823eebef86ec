import { foldWord } from "../../../text/index.js";
import { lookupLanguageWord } from "../../../language/index.js";
import { subtitle, type Lang } from "../../../model/index.js";
import { ReadingDraft, type ParseContext, type Reading } from "../../reading.js";
import { languageOfLetters } from "../mark-letters.js";

/** V or VO, a language, subtitles. A is German (allemand), E[XXX] a language by three French letters, EU one that is not named. */
const CODE =
  /^\s*V(?<original>O)?(?<audio>F|A|EU|E\[(?<named>[A-Z]{2,4})\])?(?:-ST(?<deaf>M)?(?<read>F|A|E\[(?<readNamed>[A-Z]{2,4})\]))?(?<described>AUD)?\s*$/d;

function languageOf(letters: string | undefined): Lang | undefined {
  if (letters === undefined) return undefined;
  const key = foldWord(letters);
  // The channel's own letters go before French abbreviations of the language's name.
  return languageOfLetters("arte", key) ?? lookupLanguageWord(key).find(({ locale }) => locale === "fr")?.tag ?? "und";
}

/** Forms that only this channel writes: they are read whatever the house. */
const OWN_FORM = /^\s*V(?:O?(?:F|A|EU|E\[[A-Z]{2,4}\])?-STM?|[FA]AUD)/;

/** Reads a code of the channel ARTE (`VOF-STMF`, `VO-STE[ANG]`), which writes VOF for French originals; null for other text. */
export function readArteCode(text: string, context: ParseContext): Reading | null {
  const known = context.house === "arte";
  if (!known && !OWN_FORM.test(text)) return null;
  const match = CODE.exec(text);
  const parts = match?.groups;
  if (!match || !parts || (parts.described && !parts.audio)) return null;
  const draft = new ReadingDraft();
  const start = match[0].search(/\S/);
  draft.evidence("kind", start, start + (parts.original ? 2 : 1));
  draft.kind = parts.original ? "original" : "dubbed";
  const audio = languageOf(parts.named ?? (parts.audio === "EU" ? undefined : parts.audio));
  if (audio) {
    draft.speak(audio);
    draft.evidence("audio", ...match.indices!.groups!.audio!);
  }
  const read = languageOf(parts.readNamed ?? parts.read);
  if (read) {
    // In the language that is heard, subtitles serve the deaf or the foreign passages only.
    draft.show(subtitle(read, { kind: parts.deaf ? "sdh" : read === audio ? "partial" : "full" }));
    draft.evidence("subtitles", ...match.indices!.groups!.read!);
  }
  if (parts.described) {
    draft.access.ad = audio ? [audio] : true;
    draft.evidence("access", ...match.indices!.groups!.described!);
  }
  // Elsewhere A is anglais.
  if (!known && (parts.audio === "A" || parts.read === "A"))
    draft.doubt("code-collision", { code: "A", languages: ["de", "en"] });
  if (!audio) draft.doubt(parts.original ? "audio-relative" : "lang-unknown", {});
  return draft.finish(1);
}
