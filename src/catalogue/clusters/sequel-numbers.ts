import type { CatalogueFilm } from "../../model/index.js";
import { titleNumbers, titleParts } from "../keys/index.js";

/** The numbers of one title. */
export interface TitleNumbers {
  readonly numbers: string;
  /** Written in figures: a number word may be a romanized one in another title, where nobody knows it. */
  readonly figures: boolean;
}

const FIGURES = /[0-9½]|\s[IVX]{1,5}$/;
const YEAR_BEHIND = /\s*[([]\d{4}[)\]]$/;

/** The numbers of each title of a film, and of each part of a double title; a year in brackets is none. */
export function sequelNumbers({ titles }: CatalogueFilm): readonly TitleNumbers[] {
  const found = new Map<string, TitleNumbers>();
  for (const { text } of titles) {
    for (const title of [text, ...titleParts(text)]) {
      const plain = title.replace(YEAR_BEHIND, "");
      if (plain === "") continue;
      const numbers = titleNumbers(plain).join(" ");
      const figures = numbers !== "" && FIGURES.test(plain);
      found.set(`${numbers} ${figures}`, { numbers, figures });
    }
  }
  return [...found.values()];
}

/** Whether two films are called differently by number under whatever titles they have. */
export function haveOtherNumbers(a: readonly TitleNumbers[], b: readonly TitleNumbers[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((one) => b.every((other) => differ(one, other)));
}

function differ(a: TitleNumbers, b: TitleNumbers): boolean {
  if (a.numbers === b.numbers) return false;
  return (a.numbers !== "" && b.numbers !== "") || a.figures || b.figures;
}
