import { DCNC_CODES, DCNC_LANGUAGES, DCNC_OBSOLETE_CODES } from "../generated/dcnc-languages.js";
import { FIELD, lazily, pairsIn, valuesOf } from "./packed-table.js";

/** For what a code of digital cinema titles stands: a spoken, a written or a sign language. */
export type DcncUse = "audio" | "text" | "sign";

/** An entry of the ISDCF registry of language codes, as found by one of its codes. */
export interface DcncEntry {
  /** The current code, in capitals. */
  readonly code: string;
  readonly tag: string;
  readonly use: readonly DcncUse[];
  /** The entry was found by a code that is no longer in use. */
  readonly obsolete: boolean;
}

/** The code under which a language is written in a content title. */
export interface DcncMatch {
  readonly code: string;
  /** The tag that the code stands for. */
  readonly tag: string;
  /** False when the code stands for the parent of the tag that was asked. */
  readonly exact: boolean;
}

interface RegistryRow {
  readonly tag: string;
  readonly use: readonly DcncUse[];
  /** Empty for sign languages. */
  readonly code: string;
  readonly obsoleteCodes: readonly string[];
}

const USES: ReadonlyMap<string, DcncUse> = new Map([
  ["a", "audio"],
  ["t", "text"],
  ["s", "sign"],
]);

function readRow(tag: string, fields: string): RegistryRow {
  const [uses = "", code = "", obsoleteCodes = ""] = fields.split(FIELD);
  const use = [...uses].flatMap((letter) => USES.get(letter) ?? []);
  return { tag, use, code, obsoleteCodes: obsoleteCodes === "" ? [] : obsoleteCodes.split(" ") };
}

const rows = lazily(() => new Map([...pairsIn(DCNC_LANGUAGES)].map(([tag, fields]) => [tag, readRow(tag, fields)])));
const tagOfCode = valuesOf(DCNC_CODES);
const tagOfObsoleteCode = valuesOf(DCNC_OBSOLETE_CODES);

/** The registry entry of a code in any letter case: current codes first, obsolete ones second; undefined for any other text. */
export function dcncEntry(code: string): DcncEntry | undefined {
  const key = code.toUpperCase();
  const current = tagOfCode(key);
  const row = rows().get(current ?? tagOfObsoleteCode(key) ?? "");
  return row && { code: row.code, tag: row.tag, use: row.use, obsolete: current === undefined };
}

/** The codes that the registry once had for a tag and has given up; none for a tag it does not know. */
export function obsoleteDcncCodes(tag: string): readonly string[] {
  return rows().get(tag)?.obsoleteCodes ?? [];
}

/** A tag and its parents by RFC 4647 §3.4: `cmn-Hant-TW`, `cmn-Hant`, `cmn`. */
function withParents(tag: string): readonly string[] {
  const subtags = tag.split("-");
  return subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join("-"));
}

/**
 * The code for a canonical tag in a content title: of the entry for just this tag, else of its nearest parent. An entry
 * registered for the use that is asked comes before one that is not. Undefined when the registry has neither.
 */
export function dcncCodeFor(tag: string, use: "audio" | "text"): DcncMatch | undefined {
  const rowsUp = withParents(tag).flatMap((candidate) => rows().get(candidate) ?? []);
  const coded = rowsUp.filter((row) => row.code !== "");
  const row = coded.find((candidate) => candidate.use.includes(use)) ?? coded[0];
  return row && { code: row.code, tag: row.tag, exact: row.tag === tag };
}
