import { finding } from "../check/index.js";
import type { Finding, SubtitleFormatId } from "../model/index.js";
import type { FormatReading } from "./formats/format.js";
import { extensionOf, isKnownExtension } from "./sniff-format.js";

/** What is known of a file beside its content. */
export interface ReadOptions extends FormatReading {
  /** The file's name: it decides only where the content says nothing. */
  readonly name?: string;
  /** Read as this format, whatever the content looks like. */
  readonly format?: SubtitleFormatId;
  /** The WHATWG name of the character encoding, when it is known. */
  readonly encoding?: string;
}

/** The finding that a file's name speaks for another format than its content. */
export function nameFindings(options: ReadOptions, id: SubtitleFormatId, extensions: readonly string[]): Finding[] {
  const extension = extensionOf(options.name);
  if (options.format !== undefined || extensions.includes(extension) || !isKnownExtension(extension)) return [];
  return [finding("format/sniff-mismatch", { extension, format: id })];
}
