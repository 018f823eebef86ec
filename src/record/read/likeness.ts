import { parsePersonName } from "../../name/index.js";
import { remember } from "../../text/index.js";
import { looksLikeCompany as companyLikeness, looksLikeName as nameLikeness } from "../fields/index.js";

/** How sure it is that a text is the name of a person, 0 to 1; asked of the same words at many stages. */
export const looksLikeName: (text: string) => number = remember(nameLikeness);

/** How sure it is that a text names a firm, 0 to 1. */
export const looksLikeCompany: (text: string) => number = remember(companyLikeness);

/** Whether a text begins with a given name that is known, a surname behind it. */
export const beginsWithGivenName: (text: string) => boolean = remember((text) => {
  const { order, given } = parsePersonName(text);
  return order === "given-first" && given.length > 0;
});

/** Whether a single word is a known given name. */
export const isGivenName: (text: string) => boolean = remember(
  (text) => !/\s/u.test(text.trim()) && parsePersonName(text).given.length > 0,
);
