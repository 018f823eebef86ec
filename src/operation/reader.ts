import type { Locale } from "../language/index.js";
import { createMessages, type FindTemplate, type Messages } from "../message/index.js";
import { createTemplateSource, type TemplateSource } from "../port/index.js";
import type { Reader } from "./operation.js";

/** A reader together with the messages that problems and pages are written in. */
export interface ReaderInLanguage extends Reader {
  readonly messages: Messages;
}

/** What a caller may name beyond what he sends. */
export type Reach = Pick<Reader, "files" | "catalogues">;

/** One source for all languages. It is made when the first sentence is wanted: a short run in one language starts sooner. */
let source: TemplateSource | undefined;

const findTemplate: FindTemplate = (...asked) => (source ??= createTemplateSource()).template(...asked);

function createReader(locale: Locale): ReaderInLanguage {
  const messages = createMessages(locale, findTemplate);
  return {
    locale,
    messages,
    tell: (finding) => ({ ...finding, message: messages.finding(finding) }),
    explain: (reason) => ({ ...reason, message: messages.reason(reason) }),
  };
}

const readers = new Map<Locale, ReaderInLanguage>();

function readerOfLanguage(locale: Locale): ReaderInLanguage {
  const known = readers.get(locale);
  if (known) return known;
  const reader = createReader(locale);
  readers.set(locale, reader);
  return reader;
}

/** The reader of a language, with the files and the catalogues that he may name. */
export function readerOf(locale: Locale, reach?: Reach): ReaderInLanguage {
  const reader = readerOfLanguage(locale);
  return reach ? { ...reader, ...reach } : reader;
}
