import { LOCALES, type Locale } from "../../src/language/locale.js";
import { FIELD } from "../../src/language/packed-table.js";
import { derivedForms } from "./derived-forms.js";
import { formFiles, type FormFile, type FormRow } from "./form-files.js";
import { languagesOfPages, namesIn } from "./language-set.js";
import { generatedModule, packPairs } from "./packed.js";

type Fields = Pick<FormRow, "name" | "adjective" | "prepositional" | "instrumentalPlural" | "write">;

/**
 * `name adjective prepositional instrumentalPlural abbreviation`, parted by `;`; the name is left out when CLDR has it. A
 * Russian row with an instrumental has an adjective, which is its name.
 */
function packRow(fields: Fields, cldrName: string | undefined): string {
  const { prepositional, instrumentalPlural, write } = fields;
  const adjective = fields.adjective ?? (instrumentalPlural === undefined ? undefined : fields.name);
  const name = fields.name === cldrName ? "" : fields.name;
  return [name, adjective, prepositional, instrumentalPlural, write]
    .map((field) => field ?? "")
    .join(FIELD)
    .replace(/;+$/, "");
}

function writtenForms(locale: Locale, files: readonly FormFile[], tags: ReadonlySet<string>): string {
  const rows = files.find((file) => file.locale === locale)?.rows ?? [];
  const names = namesIn(locale);
  const packed = new Map<string, string>();
  for (const tag of tags) {
    const name = names.get(tag);
    const derived = name === undefined ? undefined : derivedForms(name, locale);
    if (name !== undefined && derived !== undefined) packed.set(tag, packRow({ name, ...derived }, name));
  }
  for (const row of rows) packed.set(row.tag, packRow(row, names.get(row.tag)));
  return packPairs([...packed].filter(([, fields]) => fields !== ""));
}

/** The forms in which languages are written beside other words, in the locales that are written. */
export function formModule(): string {
  const files = formFiles();
  const tags = languagesOfPages(files);
  const tables = LOCALES.map((locale) => [locale, writtenForms(locale, files, tags)] as const);
  return generatedModule("data/languages/forms and Unicode CLDR", [
    { name: "LANGUAGE_FORMS", value: Object.fromEntries(tables) },
  ]);
}
