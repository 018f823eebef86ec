export {
  builtInLexicon,
  dictionaryForms,
  joinLexicons,
  TableLexicon,
  type Lexicon,
  type LexiconTable,
} from "./lexicon/index.js";
export { parseTitle, splitTitles, type ParsedTitle, type TitlePart } from "./parse/parse-title.js";
export { relateTitles } from "./relate/relate-titles.js";
export type { TitleInLanguage } from "./relate/titled.js";
export type { TitleRelation, TitleRelationKind } from "./relate/verdict.js";
export { sortTitle, splitArticle, type ArticleSplit } from "./sort-title.js";
export { titleKey } from "./title-key.js";
export { titleNumbers } from "./title-numbers.js";
