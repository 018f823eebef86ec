import type { Lang } from "../../model/index.js";
import type { FieldContext } from "../fields/index.js";
import { factsOfLine } from "./remembered-readings.js";
import type { HouseProfile } from "../houses/index.js";
import { labelledValues, type LabelledPage } from "./labels/labelled-values.js";
import { languageVotes, likeliestLanguage } from "./language/frequent-words.js";
import { pageLines, type PageLine } from "./page-line.js";
import { isNoise } from "./noise.js";
import { endsSentence, isCutWord, isProse } from "./prose.js";

/** A page cut into lines, with what every stage needs to know of it. */
export interface Page {
  readonly text: string;
  readonly lines: readonly PageLine[];
  /** For each line, whether it is running text. */
  readonly prose: readonly boolean[];
  readonly labels: LabelledPage;
  readonly profile: HouseProfile | undefined;
  /** The language of its running text and labels. */
  readonly language: Lang | undefined;
  readonly context: FieldContext;
}

/** How much the languages of labels say beside those of the running text. */
const LABEL_WEIGHT = 0.6;

function languageOfPage(text: string, labels: LabelledPage): Lang | undefined {
  const votes = new Map(languageVotes(text));
  for (const { label } of labels.labelled) {
    const languages = new Set(label.meanings.flatMap((meanings) => meanings.flatMap(({ languages }) => languages)));
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + LABEL_WEIGHT / languages.size);
  }
  return likeliestLanguage(votes, 0.5);
}

const FACTUAL =
  /\d\s*(?:min|mn|['′’]|хв|мин)|\bsub(?:t\b|titles?)|untertitel|\bUT\b|ondertitel|sous-titr|субтит|titulk|napis|sottotit/iu;

/** A version in many words, with a running time and the like: a line of facts however long. */
function isFacts(line: PageLine, context: FieldContext): boolean {
  return line.text.length < 160 && FACTUAL.test(line.text) && factsOfLine(line, context).share >= 0.8;
}

function goesOn(line: PageLine, below: PageLine | undefined): boolean {
  return below?.gap === 0 && isCutWord(line.text, below.text);
}

/** For each line, whether it is running text, by itself or as the end of the line above. */
function proseLines(lines: readonly PageLine[], labels: LabelledPage, context: FieldContext): readonly boolean[] {
  const prose: boolean[] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const wrapped =
      above !== undefined &&
      prose[at - 1] === true &&
      line.gap === 0 &&
      !labels.taken.has(at) &&
      endsSentence(line.text, above.text);
    const cut = !labels.taken.has(at) && (goesOn(line, lines[at + 1]) || (above !== undefined && goesOn(above, line)));
    prose.push((wrapped || cut || isProse(line.text)) && !isNoise(line.text) && !isFacts(line, context));
  });
  return prose;
}

/** Cuts a text into lines, finds its labels and its language. What is `known` decides where the text leaves it open. */
export function readPage(
  text: string,
  profile: HouseProfile | undefined,
  lines = pageLines(text),
  known: Pick<FieldContext, "language" | "country"> = {},
): Page {
  const labels = labelledValues(lines);
  const language = languageOfPage(text, labels) ?? known.language;
  const country = profile?.country ?? known.country;
  const context: FieldContext = {
    ...(language !== undefined && { language }),
    ...(profile !== undefined && { house: profile.id }),
    ...(country !== undefined && { country }),
  };
  return {
    text,
    lines,
    prose: proseLines(lines, labels, context),
    labels,
    profile,
    language,
    context,
  };
}
