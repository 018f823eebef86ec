import { titleNumbers } from "../title-numbers.js";
import type { ReadWord } from "./read-words.js";
import type { Side } from "./side.js";
import { reasonAgainst, relation, type TitleRelation } from "./verdict.js";

/** A number that only one of two titles has makes them two films: a sequel, another part. */
export function unlessNumbersContradict(a: Side, b: Side, found: TitleRelation): TitleRelation {
  const lettersOnly = found.relation === "romanization" || found.relation === "transcription";
  const [numbersA, numbersB] = [numbersOf(a, lettersOnly), numbersOf(b, lettersOnly)];
  const open = [
    ...numbersA.sure.filter((number) => !numbersB.any.has(number)),
    ...numbersB.sure.filter((number) => !numbersA.any.has(number)),
  ];
  if (open.length === 0) return found;
  const against = reasonAgainst("title/numeral", { a: numbersA.sure, b: numbersB.sure });
  return relation("unrelated", Math.min(0.4, found.score / 2), [...found.reasons, against]);
}

const FIGURES = /\d|^[IVX]+$/;

interface Numbers {
  /** Figures and number words from two on: another title of the film has them too. */
  readonly sure: readonly string[];
  /** Ordinals and one as well, in any language that the title may be in: they may answer a figure. */
  readonly any: ReadonlySet<string>;
}

/** The numbers of a title; with `figuresOnly` without number words, which letters answer. */
function numbersOf({ title, readings: read }: Side, figuresOnly: boolean): Numbers {
  const [likeliest] = read;
  if (likeliest === undefined) {
    const sure = titleNumbers(title.text, title.language);
    return { sure, any: new Set(sure) };
  }
  const isNumber = ({ kind }: ReadWord): boolean => kind === "number" || kind === "ordinal";
  return {
    sure: likeliest.words
      .filter(({ kind, folded, printed }) => kind === "number" && (folded !== "1" || printed === "1"))
      .filter(({ printed }) => !figuresOnly || FIGURES.test(printed))
      .map(({ folded }) => folded),
    any: new Set(read.flatMap(({ words }) => words.filter(isNumber).map(({ folded }) => folded))),
  };
}
