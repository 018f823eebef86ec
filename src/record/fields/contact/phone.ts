import { FIELD_WORDS } from "../../../generated/field-words.js";
import type { CountryCode } from "../../../model/index.js";
import { sub, trimmed, type Found, type Stretch } from "../../stretch.js";
import { PhraseTable, tokensOf } from "../words/index.js";

const WORDS = new PhraseTable("contact-words");

/** A telephone number in the form of ITU-T E.164, and as printed. */
export interface Phone {
  readonly e164?: string;
  readonly printed: string;
}

const CALLING: ReadonlyMap<string, string> = new Map(
  Object.entries(FIELD_WORDS["contact-words"]).flatMap(([meaning, countries]) =>
    meaning.startsWith("calling:")
      ? countries.split("\t").map((country) => [country.toUpperCase(), meaning.slice("calling:".length)] as const)
      : [],
  ),
);
/** Countries whose numbers keep the zero in front. */
const KEEPS_ZERO = new Set(["IT"]);
const LEAST = 6;
const MOST = 15;

/** `+7.495.777 49 61` → `+74957774961`; a national number needs the country. Undefined when no number comes of it. */
export function toE164(printed: string, country?: CountryCode): string | undefined {
  const digits = printed.replace(/\(0\)/gu, "").replace(/[^\d+]/gu, "");
  const international = digits.startsWith("+")
    ? digits.slice(1)
    : digits.startsWith("00")
      ? digits.slice(2)
      : undefined;
  const code = country === undefined ? undefined : CALLING.get(country);
  const national =
    code === undefined || international !== undefined
      ? undefined
      : code +
        (code === "7" && /^8\d{10}$/u.test(digits)
          ? digits.slice(1)
          : KEEPS_ZERO.has(country ?? "")
            ? digits
            : digits.replace(/^0/u, ""));
  const number = (international ?? national)?.replace(/\+/gu, "");
  return number !== undefined && number.length >= LEAST && number.length <= MOST ? `+${number}` : undefined;
}

const NUMBER = /[+(]?\d[\d\s().\/·–-]{4,30}\d/u;

/** The first telephone number of a line that has a label for one or begins with `+`; lines of fax numbers give none. */
export function readPhone(line: Stretch, country?: CountryCode): Found<Phone> | undefined {
  if (line.text.length > 300) return undefined;
  const tokens = tokensOf(line);
  const labels = WORDS.all(line).filter(
    ({ meanings, from, to }) =>
      (meanings.some((each) => each === "phone" || each === "fax") &&
        [".", ":", "/", "+", "-"].includes(tokens[to]?.key ?? "")) ||
      (meanings.includes("phone") && tokens[to]?.kind === "digits" && tokens[from]!.key.length > 1),
  );
  const phone = labels.find(({ meanings }) => meanings.includes("phone"));
  const plus = line.text.search(/(?:^|[\s:(])\+\d/u);
  const fax = labels.find(({ meanings }) => meanings.includes("fax"));
  if (!phone && (plus < 0 || (fax && tokens[fax.from]!.start < plus))) return undefined;
  const from = phone ? tokens[phone.to - 1]!.end : plus;
  const match = NUMBER.exec(line.text.slice(from));
  if (!match || match.index > 12) return undefined;
  const number = trimmed(sub(line, from + match.index, from + match.index + match[0].length));
  const e164 = toE164(number.text, country);
  return {
    value: { ...(e164 !== undefined && { e164 }), printed: number.text },
    span: { start: number.start, end: number.start + number.text.length },
  };
}
