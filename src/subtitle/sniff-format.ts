import { BINARY_FORMATS, TEXT_FORMATS } from "./formats/registry.js";
import type { BinaryFormat, SubtitleFormat } from "./formats/format.js";

/** How many characters of a file a format may look at. */
const HEAD = 65536;
/** Below this the content says nothing. */
const EVIDENCE = 0.5;
/** What a name adds: less than any sign in the content, so that it decides only where two formats are nearly as likely. */
const NAME = 0.1;

/** The ending of a file name, lower case, without the dot; empty without one. */
export function extensionOf(name: string | undefined): string {
  return /\.([^./\\]{1,10})$/.exec(name ?? "")?.[1]?.toLowerCase() ?? "";
}

/** What the content of a text is: the format that is surest, the name deciding only where two are nearly so; undefined without evidence. */
export function sniffFormat(text: string, name?: string): SubtitleFormat | undefined {
  const head = text
    .slice(0, HEAD + 1024)
    .replace(/^[\s\uFEFF]+/, "")
    .slice(0, HEAD);
  const extension = extensionOf(name);
  let best: SubtitleFormat | undefined;
  let bestScore = 0;
  for (const format of TEXT_FORMATS) {
    const content = format.sniff(head);
    const score = content + (format.extensions.includes(extension) ? NAME : 0);
    if (content < EVIDENCE || score <= bestScore) continue;
    best = format;
    bestScore = score;
  }
  return best;
}

/** The binary format whose signature the bytes carry; undefined when they are text, or nothing known. */
export function sniffBytes(bytes: Uint8Array): BinaryFormat | undefined {
  let best: BinaryFormat | undefined;
  let bestScore = 0;
  for (const format of BINARY_FORMATS) {
    const score = format.sniffBytes(bytes);
    if (score < EVIDENCE || score <= bestScore) continue;
    best = format;
    bestScore = score;
  }
  return best;
}

/** The text format that a file name speaks for; undefined for an ending that none has. */
function formatOfName(name: string | undefined): SubtitleFormat | undefined {
  const extension = extensionOf(name);
  return TEXT_FORMATS.find(({ extensions }) => extensions.includes(extension));
}

/** Endings that some format has, text or binary. */
export function isKnownExtension(extension: string): boolean {
  return [...TEXT_FORMATS, ...BINARY_FORMATS].some(({ extensions }) => extensions.includes(extension));
}

/** A file that holds nothing yet, or the very beginning of what its name says, is of that kind. */
function namedFormat(text: string, name: string | undefined): SubtitleFormat | undefined {
  const format = formatOfName(name);
  const head = text.slice(0, 1024);
  const blank = head.trim() === "" && (text.length <= 1024 || text.trim() === "");
  return format !== undefined && (blank || format.sniff(head.trim()) > 0) ? format : undefined;
}

/** The format of a text: by its content, and by its name where that shows nothing yet. Undefined for text of no known format. */
export function formatOfText(text: string, name?: string): SubtitleFormat | undefined {
  return sniffFormat(text, name) ?? namedFormat(text, name);
}
