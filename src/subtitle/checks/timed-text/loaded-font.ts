import { childrenOf, textOf, type XmlDocument, type XmlElement } from "../../../xml/index.js";
import { bareId, looseAttribute, timedTextDialect, type TimedTextDialect } from "../../formats/dcp/index.js";
import type { TimedTextFile } from "./timed-text-rule.js";

/** What a `LoadFont` points to: the file beside an Interop document, the UUID of a resource in SMPTE. */
export function loadedFont(font: XmlElement, dialect: TimedTextDialect): string {
  return dialect === "interop" ? (looseAttribute(font, "URI") ?? "").trim() : bareId(textOf(font));
}

/** What the `LoadFont` elements of a document point to, each once; no dialect and none for what is no timed text. */
export function loadedFonts({ root }: XmlDocument): {
  readonly dialect: TimedTextDialect | undefined;
  readonly names: readonly string[];
} {
  const dialect = root === null ? undefined : timedTextDialect(root);
  if (root === null || dialect === undefined) return { dialect: undefined, names: [] };
  const names = childrenOf(root, "LoadFont").map((font) => loadedFont(font, dialect));
  return { dialect, names: [...new Set(names)].filter(Boolean) };
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1).toLowerCase();

/** Finds a file by what points to it: by its name, else by the last part of its path in any letter case. */
export function fontFinder(files: readonly TimedTextFile[]): (name: string) => TimedTextFile | undefined {
  const byName = new Map<string, TimedTextFile>();
  for (const file of files) {
    for (const key of [file.name, lastPart(bareId(file.name))]) if (!byName.has(key)) byName.set(key, file);
  }
  return (name) => (name === "" ? undefined : (byName.get(name) ?? byName.get(lastPart(name))));
}
