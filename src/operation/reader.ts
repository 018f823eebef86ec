import type { Locale } from "../language/index.js";
import { createMessages, type FindTemplate, type Messages } from "../message/index.js";
import { createTemplateSource, type LocalFiles, type TemplateSource } from "../port/index.js";
import type { Reader } from "./operation.js";

/** A reader together with the messages that problems and pages are written in. */
export interface ReaderInLanguage extends Reader {
  readonly messages: Messages;
}

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

/** The reader of a language; with the files of the machine when he sits at it. */
export function readerOf(locale: Locale, files?: LocalFiles): ReaderInLanguage {
  const reader = readerOfLanguage(locale);
  return files ? { ...reader, files } : reader;
}
