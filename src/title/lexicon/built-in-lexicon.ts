import { LEXICON_TABLES } from "../../generated/title-lexicon.js";
import type { Lexicon } from "./lexicon.js";
import { TableLexicon } from "./table-lexicon.js";

let lexicon: Lexicon | undefined;

/** The list that comes with the toolkit (data/titles/lexicon), made on first use: the commonest words of film titles. */
export function builtInLexicon(): Lexicon {
  lexicon ??= new TableLexicon(LEXICON_TABLES);
  return lexicon;
}
