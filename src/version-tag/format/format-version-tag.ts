import { LOCALES, type Locale } from "../../language/index.js";
import { UnknownValueError, type VersionTag } from "../../model/index.js";
import { writeLanguageField } from "../notation/isdcf/index.js";
import { listedLosses, type Formatted } from "./loss.js";
import { VERSION_TAG_STYLES, type StyleId, type VersionTagStyle } from "./style.js";
import { writeProse } from "./write-prose.js";

/**
 * Writes a version in a style, in words where the style has a locale (English when none is given). `lost` names every
 * fact of the tag that the text does not say; reading the text gives the tag less those. A tag of which the style can say
 * nothing gives the empty text.
 *
 * @throws UnknownValueError for a style or locale that there is not.
 *
 * @example formatVersionTag(tag, "codes", "en") // { text: "RU OV with FR & NL subt.", lost: [] }
 */
export function formatVersionTag(tag: VersionTag, style: StyleId, locale: Locale = "en"): Formatted {
  if (!Object.hasOwn(VERSION_TAG_STYLES, style))
    throw new UnknownValueError("style", style, Object.keys(VERSION_TAG_STYLES));
  if (!LOCALES.includes(locale)) throw new UnknownValueError("locale", locale, LOCALES);
  const chosen: VersionTagStyle = VERSION_TAG_STYLES[style];
  switch (chosen.form) {
    case "words":
      return writeProse(tag, chosen.style, locale);
    case "house":
      return writeProse(tag, chosen.style, chosen.locale);
    case "language-field": {
      const { text, lost } = writeLanguageField(tag);
      return { text, lost: listedLosses(lost) };
    }
  }
}
