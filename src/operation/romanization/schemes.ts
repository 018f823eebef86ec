import { primaryLanguage } from "../../language/index.js";
import { schemeDescriptions } from "../../romanization/index.js";
import { defineOperation } from "../operation.js";

/** `romanization/schemes`: every scheme, or those made for a language. */
export const schemesOperation = defineOperation("romanization/schemes", ({ language }) => {
  const schemes = schemeDescriptions();
  if (language === undefined) return { schemes };
  const wanted = primaryLanguage(language.toLowerCase());
  return { schemes: schemes.filter((scheme) => primaryLanguage(scheme.language) === wanted) };
});
