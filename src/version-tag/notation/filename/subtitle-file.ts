import { SUBTITLE_EXTENSIONS, TEXT_EXTENSIONS } from "../../../generated/name-words.js";
import { LONGEST_NAME } from "../name/index.js";
import { fileLanguageOfCode } from "./file-language.js";

/** The name of a file without folders and extension, and where it stands in the text that was given. */
export interface SubtitleFile {
  readonly base: string;
  readonly start: number;
  /** The end of the extension, or of the base where there is none. */
  readonly end: number;
}

const subtitleExtensions: ReadonlySet<string> = new Set(SUBTITLE_EXTENSIONS.split(" "));
const textExtensions: ReadonlySet<string> = new Set(TEXT_EXTENSIONS.split(" "));

/** A language code before the extension, perhaps with a flag: `film.en.xml`, `film.en.sdh.txt`, `film_EN_SDH.xml`, `film.hi.txt`. */
const CODE_BEFORE_EXTENSION = /[._-]([a-z]{2,3})(?:-[a-z]{2,4})?$/i;
const FLAG_BEFORE_EXTENSION = /[._-](?:forced|sdh|cc|hi|hoh|sme)$/i;

/** A version mark with dots in it, such as `v.o.sub`. */
const DOTTED_MARK = /^(?:\p{L}{1,2}\.)*\p{L}{1,2}$/u;

/** Takes a path apart; folders say nothing of the file. An extension that no subtitles have stays with the name. */
export function splitSubtitleFile(text: string): SubtitleFile {
  const trimmed = text.trimEnd();
  const folder = Math.max(trimmed.lastIndexOf("/"), trimmed.lastIndexOf("\\"));
  const dot = trimmed.lastIndexOf(".");
  const extension = trimmed.slice(dot + 1).toLowerCase();
  const known = dot > folder && (subtitleExtensions.has(extension) || textExtensions.has(extension));
  const baseEnd = known ? dot : trimmed.length;
  return { base: trimmed.slice(folder + 1, baseEnd), start: folder + 1, end: trimmed.length };
}

function endsInCode(base: string): boolean {
  const [, code] = CODE_BEFORE_EXTENSION.exec(base) ?? [];
  return code !== undefined && fileLanguageOfCode(code.toLowerCase()) !== undefined;
}

/** True when a text is the name or path of a subtitle file; `.txt` and `.xml` only with a language before the extension. */
export function looksLikeSubtitleFile(text: string): boolean {
  const name = text.trim();
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (!subtitleExtensions.has(extension) && !textExtensions.has(extension)) return false;
  const { base } = splitSubtitleFile(name);
  if (base.trim() === "" || base.length > LONGEST_NAME || /[\r\n]/.test(name)) return false;
  if (textExtensions.has(extension)) {
    return endsInCode(base) || endsInCode(base.replace(FLAG_BEFORE_EXTENSION, ""));
  }
  return subtitleExtensions.has(extension) && !(extension === "sub" && base.includes(".") && DOTTED_MARK.test(base));
}
