import {
  encompassingLanguage,
  languageGroup,
  lookupQualifiedLanguage,
  primaryLanguage,
} from "../../../language/index.js";
import { playsAny, SUBTITLE_ROLES, type Item } from "./item.js";

const MARKS_OF_TRACKS = [
  ...SUBTITLE_ROLES,
  "caption",
  "closed-caption",
  "open-caption",
  "deaf",
  "description",
  "sign",
] as const;

/** The variety that a bracket behind a language names: "portugués (Brasil)", "Kurdish (Sorani)"; undefined when it names none. */
function varietyOf(language: Item, qualifier: Item): string | undefined {
  // "English (CC)", "French (ST)", "English (AD)" are captions, subtitles and a description, not small islands.
  if (qualifier.mark || playsAny(qualifier, ...MARKS_OF_TRACKS)) return undefined;
  const qualified = lookupQualifiedLanguage(language.key, qualifier.raw)[0]?.tag;
  if (qualified) return qualified;
  const whole = language.language!.tag;
  const part = qualifier.language?.tag;
  if (!part) return undefined;
  const narrows = part.startsWith(`${whole}-`) || (languageGroup(part) === languageGroup(whole) && part !== whole);
  return narrows || encompassingLanguage(primaryLanguage(part)) === whole ? part : undefined;
}

/** Makes one item of a language and the bracket that narrows it. */
export function narrowLanguages(items: readonly Item[]): readonly Item[] {
  if (!items.some((item, at) => item.language && items[at + 1]?.separator === "open")) return items;
  const narrowed: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const [open, qualifier, close] = [items[at + 1], items[at + 2], items[at + 3]];
    const bracketed =
      item.language?.form === "word" &&
      open?.separator === "open" &&
      qualifier !== undefined &&
      close?.separator === "close";
    const tag = bracketed ? varietyOf(item, qualifier) : undefined;
    if (tag === undefined) narrowed.push(item);
    else {
      narrowed.push({ ...item, end: close!.end, language: { ...item.language!, tag, others: [] } });
      at += 3;
    }
  }
  return narrowed;
}
