import { normalized } from "../../text/index.js";
import type { SchemeTable } from "../scheme.js";

/** Joins two letters that are one (ALA-LC i͡u): their capitals go together. */
const LIGATURE = "\u0361";
const CASED = /\p{L}/u;

/**
 * The outputs of a scheme as UTF-16 units in one array, each in three forms that follow each other: small, title case,
 * capitals. An output is the number of its small form; 3 n units of `starts` bound them.
 */
export class OutputPool {
  readonly #capitals: Readonly<Record<string, string>>;
  readonly #ligatures: SchemeTable["ligatures"];
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  #sealed: { readonly units: Uint16Array; readonly starts: Int32Array } | undefined;

  constructor({ capitals, ligatures }: Pick<SchemeTable, "capitals" | "ligatures">) {
    this.#capitals = capitals ?? {};
    this.#ligatures = ligatures;
  }

  /** The number of an output in small letters; the next two numbers are its title case and its capitals. */
  add(small: string): number {
    const known = this.#numbers.get(small);
    if (known !== undefined) return known;
    const number = this.#texts.push(small, this.#titleCase(small), this.upperCase(small)) - 3;
    this.#numbers.set(small, number);
    this.#sealed = undefined;
    return number;
  }

  /** The text of a number. */
  textOf(number: number): string {
    return this.#texts[number]!;
  }

  /** All outputs, and where each begins; one more start than there are outputs. */
  get sealed(): { readonly units: Uint16Array; readonly starts: Int32Array } {
    return (this.#sealed ??= this.#seal());
  }

  upperCase(text: string): string {
    let upper = "";
    for (const letter of text) upper += this.#capitals[letter] ?? letter.toUpperCase();
    return normalized(upper, "NFC");
  }

  /** The first letter as a capital, and those that a ligature ties to it; marks and points before it are passed over. */
  #titleCase(small: string): string {
    const first = [...small].findIndex((letter) => CASED.test(letter));
    if (first < 0) return small;
    const letters = [...small];
    let end = first + 1;
    while (this.#ligatures !== "first" && letters[end] === LIGATURE && end + 1 < letters.length) end += 2;
    const capital = this.upperCase(letters.slice(first, end).join(""));
    return normalized(letters.slice(0, first).join("") + capital + letters.slice(end).join(""), "NFC");
  }

  #seal(): { readonly units: Uint16Array; readonly starts: Int32Array } {
    const starts = new Int32Array(this.#texts.length + 1);
    this.#texts.forEach((text, number) => (starts[number + 1] = starts[number]! + text.length));
    const units = new Uint16Array(starts[this.#texts.length]!);
    this.#texts.forEach((text, number) => {
      for (let at = 0; at < text.length; at++) units[starts[number]! + at] = text.charCodeAt(at);
    });
    return { units, starts };
  }
}
