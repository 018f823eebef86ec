import { lookupLanguages } from "../../language/index.js";
import { remember } from "../../text/index.js";
import { readLabel } from "../read/labels/read-label.js";
import { titleColumn } from "./title-column.js";

/** What the cells of a column say of a film. */
export type ColumnMeaning =
  | { readonly field: "title"; readonly role?: "original" | "international"; readonly language?: string }
  | { readonly field: "year" | "director" | "runtime" | "country" };

const FIELDS: Readonly<Record<string, ColumnMeaning>> = {
  originalTitle: { field: "title", role: "original" },
  otherTitle: { field: "title" },
  literalTitle: { field: "title" },
  year: { field: "year" },
  director: { field: "director" },
  runtime: { field: "runtime" },
  country: { field: "country" },
};

function labelled(header: string): ColumnMeaning | undefined {
  const [meaning] = readLabel(header)?.meanings[0] ?? [];
  return meaning === undefined ? undefined : FIELDS[meaning.id];
}

/** Unlike names of languages, codes are short words of many other uses and stand in brackets or behind a sign. */
const LANGUAGE_BEHIND = /^(.{1,40}?)\s*[([_:\-/ ]\s*([\p{L}]{2,20}(?:-[\p{L}]{2,4})?)[)\]]?$/u;
const LANGUAGE_BEFORE = /^([\p{L}]{2,20})\.?[\s_-]+(.{1,40})$/u;
/** Abbreviations that are codes of languages too: of original versions, of international titles. */
const NO_LANGUAGES: ReadonlySet<string> = new Set(["vo", "ov", "int"]);
/** `Regisseur/in`, `Regisseur*in`, `Réalisateur·rice`: both genders in one word. */
const BOTH_GENDERS = /(?<=\p{L})[/*:·._(-]{1,2}(?:in|innen|rice|trice|euse|ice|e|a|ka)\)?$/iu;

function languageOf(word: string): string | undefined {
  if (NO_LANGUAGES.has(word.toLowerCase())) return undefined;
  const asCode = lookupLanguages({ code: word })[0]?.tag;
  return asCode ?? lookupLanguages({ text: word })[0]?.tag;
}

/** `German title`, `Title (fr)`, `title_ru`: a title, and a language beside it. */
function titleInLanguage(header: string): ColumnMeaning | undefined {
  const behind = LANGUAGE_BEHIND.exec(header);
  const before = LANGUAGE_BEFORE.exec(header);
  for (const [title, word] of [
    [behind?.[1], behind?.[2]],
    [before?.[2], before?.[1]],
  ]) {
    if (title === undefined || word === undefined || !isTitle(title)) continue;
    const language = languageOf(word);
    if (language !== undefined) return { field: "title", language };
  }
  return undefined;
}

function isTitle(header: string): boolean {
  return labelled(header)?.field === "title" || titleColumn(header) !== undefined;
}

/** A column of titles by what a title is called in a table; a label of pages wherever it says more, such as a role. */
function plainMeaning(header: string): ColumnMeaning | undefined {
  const label = labelled(header);
  const title = titleColumn(header);
  return title === undefined || (label?.field === "title" && label.role !== undefined)
    ? label
    : { field: "title", ...title };
}

function read(header: string): ColumnMeaning | undefined {
  const trimmed = header.trim();
  const camelCase = trimmed.replace(/(?<=\p{Ll})(?=\p{Lu})|_/gu, " ");
  const plain = plainMeaning(trimmed) ?? plainMeaning(camelCase) ?? labelled(trimmed.replace(BOTH_GENDERS, ""));
  const inLanguage = plain === undefined || plain.field === "title" ? titleInLanguage(camelCase) : undefined;
  return inLanguage === undefined ? plain : { ...plain, ...inLanguage };
}

/**
 * What a column of a table says of a film, by its name as houses write it: the labels of film pages in any of their
 * languages (`Original title`, `Regie`, `Année`, `Хронометраж`), and titles with their language (`German title`,
 * `title_ru`); `Film` and `Filmtitel` are titles in a table, whatever they are before a name on a page. Undefined when it says something else, or nothing that is known.
 */
export const columnMeaning: (header: string) => ColumnMeaning | undefined = remember(read);
