import type { NameVariant, PrintedName } from "../../../model/index.js";
import { parsePersonName } from "../../../name/index.js";
import { foldWord } from "../../../text/index.js";
import { spanOf, sub, trimmed, type Found, type Stretch } from "../../stretch.js";
import type { FieldContext } from "../field-context.js";
import { caseRepaired, inCapitals, isAbbreviation, isParticle } from "./letter-case.js";
import { languageOfCyrillic, scriptOfText } from "./script.js";

/** No name of one person is longer; what is longer is kept as printed. */
const LONGEST = 100;
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv|мл|ст|fils|filho)\.?$/iu;

interface Parts {
  readonly given?: string;
  readonly family?: string;
  readonly suffix?: string;
}

function joined(words: readonly string[]): string {
  return words.join(" ");
}

/** Surnames in capitals tell themselves: `Natalia MANSKAYA`, `BALAGOV Kantemir`. */
function byCapitals(words: readonly string[]): Parts | undefined {
  const capitals = words.map((word) => inCapitals(word) && !isAbbreviation(word));
  const first = capitals.indexOf(true);
  const last = capitals.lastIndexOf(true);
  if (first < 0 || capitals.every(Boolean) || capitals.slice(first, last + 1).includes(false)) return undefined;
  const from = first > 0 && words.slice(0, first).length > 1 && isParticle(words[first - 1]!) ? first - 1 : first;
  const given = [...words.slice(0, from), ...words.slice(last + 1)];
  const family = joined(words.slice(from, last + 1));
  const split = from > 0 && last + 1 < words.length;
  return split ? { family } : { given: joined(given), family };
}

function sameWord(word: string, other: string): boolean {
  return foldWord(word.replace(/[.,]$/u, "")) === foldWord(other.replace(/[.,]$/u, ""));
}

/** The parts that src/name tells, as they stand in the printed name. */
function byReading(printed: string, words: readonly string[]): Parts {
  const { given, patronymic, family, particles } = parsePersonName(printed);
  const among =
    (list: readonly string[]) =>
    (word: string): boolean =>
      list.some((each) => each.split(/[\s]/u).some((part) => sameWord(part, word)));
  const isGiven = among(patronymic === null ? given : [...given, patronymic]);
  const isFamily = among([...family, ...particles]);
  const familyWords = words.filter((word) => isFamily(word) && !isGiven(word));
  const givenWords = words.filter((word) => isGiven(word) && !isFamily(word));
  const contiguous = (part: readonly string[]): boolean => part.length > 0 && joined(words).includes(joined(part));
  return {
    ...(contiguous(givenWords) && { given: joined(givenWords) }),
    ...(contiguous(familyWords) && { family: joined(familyWords) }),
  };
}

/** `GRYAZEV, Andrey`, and houses that put the surname first. */
function byOrder(words: readonly string[], order: FieldContext["nameOrder"]): Parts | undefined {
  const comma = words.findIndex((word) => word.endsWith(","));
  if (comma >= 0 && comma < words.length - 1) {
    return { family: joined(words.slice(0, comma + 1)).replace(/,$/u, ""), given: joined(words.slice(comma + 1)) };
  }
  if (order === "family-first" && words.length === 2) return { family: words[0]!, given: words[1]! };
  return undefined;
}

function partsOf(printed: string, { nameOrder }: FieldContext): Parts {
  const all = printed.split(/\s+/u).filter((word) => word !== "");
  const last = all.at(-1) ?? "";
  const suffix = all.length > 2 && SUFFIX.test(last) ? last : undefined;
  const words = (suffix ? all.slice(0, -1) : all).map((word, at, { length }) =>
    at === length - 1 ? word.replace(/,$/u, "") : word,
  );
  if (words.length < 2) return suffix ? { suffix } : {};
  const parts = byOrder(words, nameOrder) ?? byCapitals(words) ?? byReading(joined(words), words);
  return { ...parts, ...(suffix && { suffix }) };
}

/** `Виталий МАНСКИЙ` behind `Vitali MANSKY`: the same name in another script. */
function variantOf(inside: string): NameVariant {
  const script = scriptOfText(inside);
  return {
    text: inside,
    ...(script && { script }),
    ...(script === "Cyrl" && { language: languageOfCyrillic(inside) }),
  };
}

const BRACKETED = /^([^()[\]]{2,80}?)\s*[([]([^()[\]]{2,80})[)\]]\s*$/u;

/** The name as printed, without quotation marks around it and the sentence's full stop behind it. */
function withoutEnds(of: Stretch): Stretch {
  const text = of.text;
  if (text.length > 2 * LONGEST) return of;
  const end =
    text.length > 1 &&
    /[^\s.]{3,}\.$/u.test(text) &&
    !/\.\S+\.$/u.test(text) &&
    !SUFFIX.test(/\S+$/u.exec(text)?.[0] ?? "")
      ? text.length - 1
      : text.length;
  return trimmed(sub(of, /^[•▪·*–—-]\s/u.test(text) ? 2 : 0, end));
}

/**
 * The name of one person as a page prints it: given name and surname (pieces of what is printed), script, the same name in
 * another script in brackets as a variant, and `normal` where letters were set in capitals. Undefined for a blank stretch.
 */
export function readPersonName(of: Stretch, context: FieldContext = {}): Found<PrintedName> | undefined {
  const whole = withoutEnds(trimmed(of));
  if (whole.text === "") return undefined;
  const [, outside, inside] = whole.text.length > 2 * LONGEST ? [] : (BRACKETED.exec(whole.text) ?? []);
  const scripts = outside !== undefined && inside !== undefined ? [scriptOfText(outside), scriptOfText(inside)] : [];
  const twoScripts =
    scripts.length === 2 && scripts[0] !== scripts[1] && scripts.every((script) => script !== undefined);
  const name = twoScripts ? sub(whole, 0, outside!.length) : whole;
  return {
    value: printedName(name.text, twoScripts ? [variantOf(inside!)] : [], context),
    span: spanOf(twoScripts ? whole : name),
  };
}

/** A printed name taken apart; see `readPersonName`. */
export function printedName(
  printed: string,
  variants: readonly NameVariant[],
  context: FieldContext = {},
): PrintedName {
  const script = scriptOfText(printed);
  const parts = printed.length > LONGEST ? {} : partsOf(printed, context);
  const normal = printed.length > LONGEST ? printed : caseRepaired(printed);
  return {
    printed,
    ...(parts.given !== undefined && { given: caseRepaired(parts.given) }),
    ...(parts.family !== undefined && { family: partOfNormal(parts.family, normal) }),
    ...(parts.suffix !== undefined && { suffix: parts.suffix }),
    ...(script !== undefined && { script }),
    ...(normal !== printed && { normal }),
    ...(variants.length > 0 && { variants }),
  };
}

/** A surname as it stands in the repaired name, so that particles are written alike in both. */
function partOfNormal(family: string, normal: string): string {
  const at = normal.toLowerCase().indexOf(family.toLowerCase());
  return at < 0 || normal.toLowerCase().length !== normal.length
    ? caseRepaired(family)
    : normal.slice(at, at + family.length);
}
