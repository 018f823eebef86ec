import { looksLikeName } from "../likeness.js";
import type { PageLine } from "../page-line.js";
import type { FoundLabel } from "./find-labels.js";
import type { LabelMeaning } from "./label-table.js";

const LETTERS = /^\p{L}(?:\s*[+/&,]\s*\p{L})*$/u;
const YEAR = /\b(?:18|19|20)\d\d\b/u;

/** Whether a label is a single letter or several joined ones, such as `R+B`. */
function isOfLetters({ text }: FoundLabel): boolean {
  return LETTERS.test(text);
}

/** The letters of a label, one by one. */
function lettersOf({ text }: FoundLabel): string[] {
  return text.match(/\p{L}/gu) ?? [];
}

function directs({ meanings }: FoundLabel): boolean {
  return meanings.some((each) => each.some(({ kind, id }) => kind === "person" && id === "director"));
}

function named(line: PageLine, label: FoundLabel): boolean {
  const [first] = line.text.slice(label.valueStart - line.start).split(/\s*[,;/|·•]\s*|\.\s|\s(?=\p{L}{1,2}\s?:)/u, 1);
  return looksLikeName(first!) >= 0.6;
}

/** The languages whose letters explain the most labels of the page. */
function schemes(labels: readonly FoundLabel[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { meanings } of labels) {
    for (const each of meanings)
      for (const language of new Set(each.flatMap(({ languages }) => languages)))
        counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return new Set([...counts].filter(([, count]) => count === most).map(([language]) => language));
}

function narrowed(meanings: readonly LabelMeaning[], languages: ReadonlySet<string>): readonly LabelMeaning[] {
  const kept = meanings.filter((one) => one.languages.some((language) => languages.has(language)));
  return kept.length === 0 ? meanings : kept;
}

/**
 * Letters are labels in company only: three different ones, two of which one directs, or one that directs between the
 * facts of the film. Those that are follow one and the same language.
 */
export function inCompany(byLine: readonly (readonly FoundLabel[])[], lines: readonly PageLine[]): FoundLabel[][] {
  const all = byLine.flat().filter(isOfLetters);
  const letters = new Set(all.flatMap(lettersOf));
  const paired = (): boolean =>
    letters.size === 2 &&
    byLine.every((labels, at) => labels.every((label) => !isOfLetters(label) || named(lines[at]!, label))) &&
    all.some(directs);
  const lone = (): boolean =>
    letters.size === 1 &&
    !byLine.flat().some((label) => !isOfLetters(label) && directs(label)) &&
    byLine.every((labels, at) =>
      labels.every(
        (label) =>
          !isOfLetters(label) ||
          (directs(label) && named(lines[at]!, label) && YEAR.test(lines[at]!.text.replace(label.text, ""))),
      ),
    );
  // One label of many letters, such as `s/w / b&w`, keeps itself no company.
  if ((letters.size < 3 || all.length < 2) && !paired() && !lone())
    return byLine.map((labels) => labels.filter((one) => !isOfLetters(one)));
  const languages = schemes(all);
  return byLine.map((labels) =>
    labels.map((label) =>
      isOfLetters(label) ? { ...label, meanings: label.meanings.map((each) => narrowed(each, languages)) } : label,
    ),
  );
}
