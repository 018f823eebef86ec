import { ruleDefinition, type ParamKind } from "../check/index.js";
import { countryName, languageName, type Locale } from "../language/index.js";
import type { Finding } from "../model/index.js";
import type { Sentences } from "./sentences.js";
import type { TemplateValue } from "./template.js";
import type { Wording } from "./wording.js";

/** The sentence of a finding. */
export type TellFinding = (finding: Pick<Finding, "rule" | "params">) => string;

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

/** Tells findings in a language: languages and countries by name, the user's text in quotes, codes as they are. */
export function createFindingSentence(
  locale: Locale,
  { sayIfKnown }: Sentences,
  { list, quote }: Wording,
): TellFinding {
  const nameOf = rememberNames(locale);
  const term = (group: string, code: string): string => sayIfKnown("terms", `${group}/${code}`) ?? code;
  const shows: Readonly<Record<ParamKind, (value: never) => TemplateValue>> = {
    text: quote,
    code: (value: string) => value,
    number: (value: number) => value,
    language: (value: string) => nameOf(value),
    languages: (value: readonly string[]) => list(value.map(nameOf)),
    region: (value: string) => countryName(value, locale),
    medium: (value: string) => term("medium", value),
    field: (value: string) => term("field", value),
    kind: (value: string) => term("version-kind", value),
  };
  return ({ rule, params }) => {
    const values: Record<string, TemplateValue> = {};
    const kinds = ruleDefinition(rule)?.params ?? {};
    for (const name in kinds) values[name] = shows[kinds[name] as ParamKind](params[name] as never);
    return sayIfKnown("findings", rule, values) ?? rule;
  };
}
