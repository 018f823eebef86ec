import type { Cue, Lang, LanguageVoter } from "../../model/index.js";
import { bilingualLayout, cueLanguages } from "./bilingual-layout.js";
import { chineseScript } from "./chinese-script.js";
import type { BilingualLayout, LanguageEvidence, LineLanguage } from "./language-evidence.js";
import { kinHalves, type KinHalves } from "./kin-halves.js";
import { areKin } from "./kin-languages.js";
import { languageOdds } from "./language-odds.js";
import type { JudgedLine } from "./judged-line.js";
import { lineLanguages } from "./line-language.js";
import { partCue, type PartedLine } from "./part-lines.js";
import { southSlavicLanguage } from "./south-slavic.js";
import { lettersOf, spokenLines, type SpokenLine } from "./spoken-lines.js";
import { leadingScript, scriptsOf } from "./text-script.js";
import { judgeLines, twoLanguages } from "./two-languages.js";
import { voteWindows, type WindowVote } from "./vote-windows.js";

/** A file with fewer letters shows no language to rely on. */
const FEWEST_LETTERS = 200;
/** Share of the votes that the first language must have. */
const LEAST_AGREED = 0.8;
/** Guesses below this share are not worth naming. */
const LEAST_GUESS = 0.15;
const MOST_GUESSES = 3;
const LONGEST_SAMPLE = 20_000;

const NOTHING: LanguageEvidence = { languages: [], bilingual: false, undetermined: true, lines: [] };

/**
 * In which languages a subtitle file is, by its words: windows of ten cues for one language, line by line for two. Nothing
 * declared is looked at. Without voters the scripts, letters and frequent words decide alone, less surely. Below 200 letters,
 * or 80 % of the votes, `undetermined` is true and `languages` holds guesses.
 *
 * @example
 * detectLanguages(document.cues, await loadLanguageVoters()).languages[0]?.language; // "fr"
 */
export function detectLanguages(cues: readonly Cue[], voters: readonly LanguageVoter[]): LanguageEvidence {
  const lines = spokenLines(cues);
  if (lines.length === 0) return NOTHING;
  const votes = voteWindows(lines, voters);
  const judged = judgeLines(lines, voters, votes[0]?.language);
  const pair = twoLanguages(judged, voters);
  const kin = pair === null || areKin(...pair) ? kinHalves(linesByCue(judged), pair?.[0] ?? votes[0]?.language) : null;
  if (kin !== null && (pair === null || kin.pair.every((one) => pair.includes(one)))) {
    return kin.sure ? inKindredLanguages(kin) : inEitherLanguage(kin);
  }
  return (pair === null ? null : inTwoLanguages(judged, pair)) ?? inOneLanguage(judged, votes, voters);
}

function inTwoLanguages(lines: readonly JudgedLine[], pair: readonly [Lang, Lang]): LanguageEvidence | null {
  const loose = linesByCue(lines).flatMap((cue) => partCue(cue, pair, "apart"));
  const layout = bilingualLayout(cueLanguages(loose), pair);
  if (layout === null) return null;
  const order = layout.order as readonly [Lang, Lang];
  return layout.kind === "alternating" ? bilingual(loose, layout) : bilingual(stackedLines(lines, order), layout);
}

function inKindredLanguages({ lines, pair }: KinHalves): LanguageEvidence {
  return bilingual(stackedLines(lines, pair), { kind: "stacked", order: pair });
}

/** Too few words say that it is both: it may be one of them as well. */
function inEitherLanguage({ lines, pair }: KinHalves): LanguageEvidence {
  const { languages, script } = inKindredLanguages({ lines, pair, sure: false });
  return {
    languages,
    bilingual: false,
    undetermined: true,
    ...(script !== undefined && { script }),
    lines: lines.map((line) => labelled(line, null)),
  };
}

function stackedLines(lines: readonly JudgedLine[], order: readonly [Lang, Lang]): readonly PartedLine[] {
  return linesByCue(lines).flatMap((cue) => partCue(cue, order, "stacked"));
}

function bilingual(parted: readonly PartedLine[], layout: BilingualLayout): LanguageEvidence {
  const named = memberNames(layout.order, parted);
  const name = (language: Lang): Lang => named.get(language) ?? language;
  const counted = layout.order.map((language) => ({ language, letters: lettersIn(parted, language) }));
  const total = counted.reduce((sum, { letters }) => sum + letters, 0) || 1;
  counted.sort((a, b) => b.letters - a.letters);
  const lines = parted.map(({ line }) => line);
  return {
    languages: counted.map(({ language, letters }) => ({ language: name(language), share: rounded(letters / total) })),
    bilingual: true,
    layout: { kind: layout.kind, order: layout.order.map(name) },
    undetermined: false,
    ...scriptOfLines(lines, counted[0]?.language),
    lines: parted.map(({ line, language }) => labelled(line, language === null ? null : name(language))),
  };
}

function inOneLanguage(
  lines: readonly JudgedLine[],
  votes: readonly WindowVote[],
  voters: readonly LanguageVoter[],
): LanguageEvidence {
  const letters = lettersOf(lines);
  const [best] = votes;
  const undetermined =
    letters < FEWEST_LETTERS || best === undefined || best.language === "und" || best.share < LEAST_AGREED;
  const written = (undetermined ? guesses(votes, lines, voters) : [best]).filter(({ language }) => language !== "und");
  const sample = sampleOf(lines);
  const script = leadingScript(scriptsOf(sample)) ?? "";
  const main = written[0]?.language;
  const member = main === "sh" ? southSlavicLanguage(sample, script) : "sh";
  const name = (language: Lang): Lang => (language === "sh" ? member : language);
  return {
    languages: written.map(({ language, share }) => ({ language: name(language), share: rounded(share) })),
    bilingual: false,
    undetermined,
    ...scriptOfLines(lines, main),
    lines: linesByCue(lines).flatMap((cue) => {
      const told = lineLanguages(cue, { language: main, script }, voters);
      return cue.map((line, at) => labelled(line, told[at] == null ? null : name(told[at])));
    }),
  };
}

/** A short text is guessed by all that its words and letters say; a long one in which votes differ, by the votes. */
function guesses(
  votes: readonly WindowVote[],
  lines: readonly SpokenLine[],
  voters: readonly LanguageVoter[],
): readonly WindowVote[] {
  if (lettersOf(lines) >= FEWEST_LETTERS) return votes.slice(0, MOST_GUESSES);
  const text = sampleOf(lines);
  const odds = languageOdds(text, leadingScript(scriptsOf(text)) ?? "", voters);
  return odds
    .map(({ language, score }) => ({ language, share: score }))
    .filter(({ share }, at) => at === 0 || share >= LEAST_GUESS)
    .slice(0, MOST_GUESSES);
}

function linesByCue(lines: readonly JudgedLine[]): readonly (readonly JudgedLine[])[] {
  const cues: JudgedLine[][] = [];
  for (const line of lines) {
    const last = cues.at(-1);
    if (last?.[0]?.cue === line.cue) last.push(line);
    else cues.push([line]);
  }
  return cues;
}

function lettersIn(parted: readonly PartedLine[], language: Lang): number {
  return lettersOf(parted.filter((one) => one.language === language).map(({ line }) => line));
}

/** The member of the group that lines of `sh` are in. */
function memberNames(pair: readonly Lang[], parted: readonly PartedLine[]): ReadonlyMap<Lang, Lang> {
  if (!pair.includes("sh")) return new Map();
  const sample = sampleOf(parted.filter(({ language }) => language === "sh").map(({ line }) => line));
  return new Map([["sh", southSlavicLanguage(sample, leadingScript(scriptsOf(sample)) ?? "")]]);
}

function sampleOf(lines: readonly SpokenLine[]): string {
  return lines
    .map(({ text }) => text)
    .join(" ")
    .slice(0, LONGEST_SAMPLE);
}

function scriptOfLines(lines: readonly SpokenLine[], main: Lang | undefined): { readonly script?: string } {
  const sample = sampleOf(lines);
  const script = main === "zh" ? chineseScript(sample) : leadingScript(scriptsOf(sample));
  return script === undefined ? {} : { script };
}

function labelled({ cue, line }: SpokenLine, language: Lang | null): LineLanguage {
  return { cue, line, language };
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;
