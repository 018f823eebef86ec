import type { LanguageForms } from "../../language/index.js";
import type { Joints, Patterns, Wording } from "./wording/index.js";

/** The lists of languages that a pattern can name. */
export interface SlotLists {
  readonly audio?: readonly LanguageForms[];
  readonly intertitles?: readonly LanguageForms[];
  readonly subtitles?: readonly LanguageForms[];
}

const SLOT = /\{(audio|intertitles|subtitles):(\w+)\}/g;

/** Every slot of a pattern, as list and form. */
export function slotsOf(pattern: string): readonly { readonly list: keyof SlotLists; readonly form: string }[] {
  return [...pattern.matchAll(SLOT)].map(([, list = "", form = ""]) => ({ list: list as keyof SlotLists, form }));
}

function filled(pattern: string, lists: SlotLists, forms: Wording["forms"], joints: Joints): string | null {
  let complete = true;
  const text = pattern.replace(SLOT, (_, list: keyof SlotLists, form: string) => {
    const languages = lists[list] ?? [];
    const words = languages.length > 0 ? forms[form]?.(languages, joints) : null;
    if (words) return words;
    complete = false;
    return "";
  });
  return complete ? text : null;
}

/** Writes the first pattern whose slots can all be filled; the empty text when there is none. */
export function fillFirst(patterns: Patterns, lists: SlotLists, forms: Wording["forms"], joints: Joints): string {
  for (const pattern of patterns) {
    const text = filled(pattern, lists, forms, joints);
    if (text !== null) return text;
  }
  return "";
}
