import { lookupLanguages } from "../../language/index.js";
import { defineOperation } from "../operation.js";

/** `languages/lookup`: the languages that a word or a code may mean, named in the reader's language unless told otherwise. */
export const lookupOperation = defineOperation("languages/lookup", (input, { locale }) => ({
  languages: lookupLanguages({ locale, ...input }),
}));
