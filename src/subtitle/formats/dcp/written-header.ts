import { languageName } from "../../../language/index.js";
import type { Lang, SubtitleDocument } from "../../../model/index.js";
import type { FormatWriting } from "../format.js";
import { derivedUuid } from "./derived-uuid.js";
import { declaredLanguage } from "./timed-text-language.js";
import { bareId } from "./timed-text-meta.js";
import { isUuid } from "./uuid.js";

/** No clock is looked at here: whoever knows the date says it. */
const UNKNOWN_DATE = "1970-01-01T00:00:00";
const PLAIN_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const UNDETERMINED = "und";

/** The name that Interop gives a language, if it is read back as that language; else the tag. */
export function interopLanguage(tag: Lang): string {
  const name = languageName(tag, "en");
  return declaredLanguage(name) === tag ? name : tag;
}

/** What a timed text file says of itself. */
export interface WrittenHeader {
  /** A UUID in lower case. */
  readonly id: string;
  readonly title: string;
  readonly reel: number;
  readonly language: Lang;
  readonly issueDate: string;
}

/** The header that a document is given: what the caller says, else what the document says of itself. */
export function writtenHeader(document: SubtitleDocument, writing: FormatWriting): WrittenHeader {
  const { meta } = document;
  const reel = writing.reel ?? Number(/^\s*(\d{1,4})\s*$/.exec(meta["reel"] ?? "")?.[1] ?? 1);
  const title = writing.title ?? meta["title"] ?? "";
  const language = writing.language ?? document.language ?? UNDETERMINED;
  const given = bareId(writing.uuid ?? "").toLowerCase();
  const content = (): string =>
    JSON.stringify([title, reel, language, document.cues.map(({ start, end, text }) => [start, end, text])]);
  return {
    id: isUuid(given) ? given : derivedUuid(content()),
    title,
    reel: Number.isInteger(reel) && reel > 0 ? reel : 1,
    language,
    issueDate:
      [writing.issueDate, meta["issueDate"]].map((date) => PLAIN_DATE.exec(date ?? "")?.[0]).find(Boolean) ??
      UNKNOWN_DATE,
  };
}
