import { WORD_LOCALES, type WordLocale } from "../../src/language/word-letters.js";
import { dataFiles, readData } from "./sources.js";

/** A way of expanding a stem: the name of a pattern of the file. */
export interface Stem {
  readonly stem: string;
  readonly pattern: string;
}

/** One language in `data/languages/forms/<locale>.json`. */
export interface FormRow extends Partial<Stem> {
  readonly tag: string;
  readonly name: string;
  readonly also?: readonly Stem[];
  readonly forms?: readonly string[];
  readonly adjective?: string;
  readonly masculine?: string;
  readonly adverb?: string;
  /** Stems such as *russischsprachig*, expanded by the pattern `compound`; `compounds` are whole words. */
  readonly compound?: string | readonly string[];
  readonly compounds?: readonly string[];
  readonly prepositional?: string;
  readonly instrumentalPlural?: string;
  readonly abbreviations?: readonly string[];
  readonly write?: string;
  readonly people?: readonly string[];
  readonly ambiguous?: readonly string[];
  readonly noun?: boolean;
  readonly note?: string;
}

/** A file of word forms. */
export interface FormFile {
  readonly locale: WordLocale;
  readonly patterns?: Readonly<Record<string, readonly string[]>>;
  readonly rows: readonly FormRow[];
  readonly samples: readonly (readonly [string, string])[];
}

/** `data/languages/forms/native.json`: what languages call themselves. */
export interface NativeFile {
  readonly rows: readonly { readonly tag: string; readonly forms: readonly string[] }[];
  readonly samples: readonly (readonly [string, string])[];
}

/** The form files that exist, in the order of the locales. */
export function formFiles(): readonly FormFile[] {
  const names = dataFiles("languages/forms");
  return WORD_LOCALES.filter((locale) => names.includes(`${locale}.json`)).map((locale) =>
    readData<FormFile>(`languages/forms/${locale}.json`),
  );
}

/** The file of native names. */
export function nativeFile(): NativeFile {
  return readData<NativeFile>("languages/forms/native.json");
}

function expand(file: FormFile, tag: string, { stem, pattern }: Stem): readonly string[] {
  const endings = file.patterns?.[pattern];
  if (endings === undefined) throw new Error(`${file.locale}.json, ${tag}: no pattern "${pattern}"`);
  return endings.map((ending) => stem + ending);
}

/** Every form of a row beside its name, abbreviations and people; may hold a form twice. */
export function inflectedForms(file: FormFile, row: FormRow): readonly string[] {
  const { stem, pattern, compound = [] } = row;
  const stems: Stem[] = [...(row.also ?? [])];
  if (stem !== undefined && pattern !== undefined) stems.push({ stem, pattern });
  for (const each of typeof compound === "string" ? [compound] : compound)
    stems.push({ stem: each, pattern: "compound" });
  const single = [row.adjective, row.masculine, row.adverb, row.prepositional, row.instrumentalPlural];
  return [
    ...stems.flatMap((each) => expand(file, row.tag, each)),
    ...single.filter((form) => form !== undefined),
    ...(row.forms ?? []),
    ...(row.compounds ?? []),
  ];
}
