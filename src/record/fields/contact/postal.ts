import { sub, trimmed, type Stretch } from "../../stretch.js";
import { PhraseTable, tokensOf } from "../words/index.js";

const WORDS = new PhraseTable("contact-words");

/** A postcode with its town. */
export interface PostalPlace {
  readonly code: Stretch;
  readonly locality?: Stretch;
}

const LONGEST = 200;
const TOWN = "\\p{Lu}[\\p{L}\\p{M}.'’() -]{1,50}?(?:\\s\\d{1,2})?";
/** In front of the town: 119034, D-10115, 00-001, 110 00, 1012 AB, SE-111 22; behind it: London W1F 9LU, New York, NY 10012. */
const IN_FRONT = new RegExp(
  `^((?:[A-Z]{1,3}[- ])?(?:\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4} ?[A-Z]{2}|\\d{4,6}))[,\\s]\\s*(${TOWN})$`,
  "u",
);
const BEHIND = new RegExp(
  `^(${TOWN}),?\\s+([A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|(?:[A-Z]{2} )?\\d{5}(?:-\\d{4})?|\\d{6})$`,
  "u",
);

function part(of: Stretch, text: string, from: number): Stretch {
  const at = of.text.indexOf(text, from);
  return trimmed(sub(of, at, at + text.length));
}

/** A line or part of one that is a postcode and a town; a code alone counts too. */
export function readPostalPlace(of: Stretch): PostalPlace | undefined {
  const line = trimmed(of);
  if (line.text.length > LONGEST) return undefined;
  const front = IN_FRONT.exec(line.text);
  if (front) return { code: part(line, front[1]!, 0), locality: part(line, front[2]!, front[1]!.length) };
  const behind = BEHIND.exec(line.text);
  if (behind) return { code: part(line, behind[2]!, behind[1]!.length), locality: part(line, behind[1]!, 0) };
  return /^(?:\d{5,6}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/u.test(line.text) ? { code: line } : undefined;
}

const ENDING =
  /\p{L}{3,}(?:strasse|str|platz|allee|weg|gasse|ufer|damm|ring|straat|laan|plein|gracht|kade|singel|gatan|vagen|gade|vej|katu|utca|steeg|dijk)$/u;

/** Whether a line is a street with a number: a word for one (`rue`, `ul.`, `…straße`) and digits, or a post office box. */
export function isStreet(of: Stretch): boolean {
  if (of.text.length > LONGEST) return false;
  const tokens = tokensOf(of);
  const word =
    WORDS.all(of).some(
      ({ meanings, from, to }) => meanings.includes("street") && (tokens[from]!.key.length > 1 || to - from > 1),
    ) || tokens.some(({ key }) => ENDING.test(key));
  if (word) return /\d/u.test(of.text) || tokens.length > 1;
  return (
    /^\p{Lu}[\p{L}.'’ -]{3,40}\s\d{1,3}\s?[a-z]?$/u.test(of.text.trim()) ||
    /^\d{1,4}[a-z]?,?\s\p{Lu}[\p{L}.'’ -]{3,40}$/u.test(of.text.trim())
  );
}
