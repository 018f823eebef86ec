import type { MessageFile, MessageKeys } from "../generated/message-keys.js";
import type { Locale } from "../language/index.js";
import { fillTemplate, parseTemplate, type Template, type TemplateValue } from "./template.js";

/** What is put into the gaps of a sentence, by their names. */
export type MessageValues = Readonly<Record<string, TemplateValue>>;

/** Gives the unfilled sentence of a key, or undefined (the port that reads `locales/`). */
export type FindTemplate = (language: string, file: string, key: string, count?: number) => string | undefined;

/** The sentences of one language. A value named `count` chooses the plural form. */
export interface Sentences {
  readonly say: <File extends MessageFile>(file: File, key: MessageKeys[File], values?: MessageValues) => string;
  /** The same for a key that is made from data; undefined when there is no such sentence. */
  readonly sayIfKnown: (file: MessageFile, key: string, values?: MessageValues) => string | undefined;
}

const NO_VALUES: MessageValues = {};

/** The sentences that `find` gives in a language. Each is looked up and cut once, then only filled. */
export function createSentences(locale: Locale, find: FindTemplate): Sentences {
  let plurals: Intl.PluralRules | undefined;
  const kept = new Map<string, Template>();

  function template(file: MessageFile, key: string, count: number | undefined): Template | undefined {
    const form = count === undefined ? "" : (plurals ??= new Intl.PluralRules(locale)).select(count);
    const id = `${file}:${key}:${form}`;
    const known = kept.get(id);
    if (known) return known;
    const found = find(locale, file, key, count);
    if (found === undefined) return undefined;
    const cut = parseTemplate(found);
    kept.set(id, cut);
    return cut;
  }

  function sayIfKnown(file: MessageFile, key: string, values: MessageValues = NO_VALUES): string | undefined {
    const { count } = values;
    const found = template(file, key, typeof count === "number" ? count : undefined);
    return found && fillTemplate(found, values);
  }

  return { sayIfKnown, say: (file, key, values) => sayIfKnown(file, key, values) ?? key };
}
