import type { ParamKind } from "../check/index.js";
import { countryName, languageName, type Locale } from "../language/index.js";
import type { FindingParams } from "../model/index.js";
import type { Sentences } from "./sentences.js";
import type { TemplateValue } from "./template.js";
import type { Wording } from "./wording.js";

/** The parameters of a finding or a reason as its sentence shows them; a parameter that is not of `kinds` is left out. */
export type ParamWords = (
  kinds: Readonly<Record<string, ParamKind>>,
  params: FindingParams,
) => Readonly<Record<string, TemplateValue>>;

/** Languages that are told again and again are named once; odd tags must not fill the memory. */
const MOST_NAMES = 500;

function rememberNames(locale: Locale): (tag: string) => string {
  const names = new Map<string, string>();
  return (tag) => {
    const known = names.get(tag);
    if (known !== undefined) return known;
    const name = languageName(tag, locale);
    if (names.size < MOST_NAMES) names.set(tag, name);
    return name;
  };
}

/** Shows parameters in a language: languages, countries and schemes by name, the user's text in quotes, codes as they are. */
export function createParamWords(
  locale: Locale,
  { sayIfKnown }: Sentences,
  { list, choice, quote }: Wording,
): ParamWords {
  const nameOf = rememberNames(locale);
  const term = (group: string, code: string): string => sayIfKnown("terms", `${group}/${code}`) ?? code;
  const shows: Readonly<Record<ParamKind, (value: never) => TemplateValue>> = {
    text: quote,
    texts: (value: readonly string[]) => list(value.map(quote)),
    code: (value: string) => value,
    codes: (value: readonly string[]) => list(value),
    choice: (value: readonly string[]) => choice(value),
    number: (value: number) => value,
    language: (value: string) => nameOf(value),
    languages: (value: readonly string[]) => list(value.map(nameOf)),
    region: (value: string) => countryName(value, locale),
    script: (value: string) => term("script", value),
    scheme: (value: string) => sayIfKnown("schemes", value) ?? value,
    medium: (value: string) => term("medium", value),
    field: (value: string) => term("field", value),
    kind: (value: string) => term("version-kind", value),
    fault: (value: string) => term("xml-fault", value),
    track: (value: string) => term("track", value),
  };
  return (kinds, params) => {
    const values: Record<string, TemplateValue> = {};
    for (const name in kinds) values[name] = shows[kinds[name] as ParamKind](params[name] as never);
    return values;
  };
}
