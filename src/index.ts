/**
 * The public surface of kinoglot. Areas can also be imported one by one: `kinoglot/version-tag`, `kinoglot/language`.
 *
 * @packageDocumentation
 */
export { LOCALES, languageName, lookupLanguages, type Locale } from "./language/index.js";
export * from "./model/index.js";
export * from "./version-tag/index.js";
