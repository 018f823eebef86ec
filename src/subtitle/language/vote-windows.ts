import type { Lang, LanguageVoter } from "../../model/index.js";
import { cyrillicLanguage } from "./cyrillic-language.js";
import { candidatesOf, languageOdds } from "./language-odds.js";
import { lettersOf, type SpokenLine } from "./spoken-lines.js";
import { languageOfScript, leadingScript, scriptsOf } from "./text-script.js";
import { heldAgainstWords } from "./vote-against-words.js";
import { writtenLanguage } from "./written-language.js";

const CUES_IN_WINDOW = 10;
const FEWEST_LETTERS = 100;
const MOST_WINDOWS = 20;
/** The first voter is asked of every window, the others of every seventh: they are slow and only contradict. */
const SECOND_OPINION_EVERY = 7;
/** A vote below this says that the text is in a language that is no candidate. */
const LEAST_SCORE = 0.3;

/** The votes for one language, of all votes 0 to 1. */
export interface WindowVote {
  readonly language: Lang;
  readonly share: number;
}

/**
 * Lets the voters judge stretches of ten cues, at most twenty spread over the file, and gives the share of each language,
 * the best first. Voters count alike, however many windows each was asked of; letters that settle a window need no vote. A
 * text shorter than one window is judged as a whole.
 */
export function voteWindows(lines: readonly SpokenLine[], voters: readonly LanguageVoter[]): readonly WindowVote[] {
  const windows = spread(windowsOf(lines));
  const first = voters.slice(0, 1);
  const others = windows.filter((_, at) => at % SECOND_OPINION_EVERY === 0);
  const ballots = [
    windows.flatMap((text) => votesOn(text, first)),
    ...voters.slice(1).map((voter) => others.flatMap((text) => votesOn(text, [voter], "strict"))),
  ].filter((votes) => votes.length > 0);
  const shares = new Map<Lang, number>();
  for (const votes of ballots) {
    for (const language of votes) {
      shares.set(language, (shares.get(language) ?? 0) + 1 / votes.length / ballots.length);
    }
  }
  return [...shares].map(([language, share]) => ({ language, share })).sort((a, b) => b.share - a.share);
}

function windowsOf(lines: readonly SpokenLine[]): readonly string[] {
  const windows: string[] = [];
  let open: SpokenLine[] = [];
  let first = 0;
  for (const line of lines) {
    if (open.length > 0 && line.cue >= first + CUES_IN_WINDOW && lettersOf(open) >= FEWEST_LETTERS) {
      windows.push(joined(open));
      open = [];
    }
    if (open.length === 0) first = line.cue;
    open.push(line);
  }
  if (windows.length === 0 || lettersOf(open) >= FEWEST_LETTERS) windows.push(joined(open));
  return windows.filter((text) => text !== "");
}

const joined = (lines: readonly SpokenLine[]): string => lines.map(({ text }) => text).join(" ");

function spread(windows: readonly string[]): readonly string[] {
  if (windows.length <= MOST_WINDOWS) return windows;
  return Array.from({ length: MOST_WINDOWS }, (_, at) => windows[Math.floor((at * windows.length) / MOST_WINDOWS)]!);
}

/**
 * One vote from each voter that answers; `und` for a language that is no candidate. Where no voter answers, words and letters
 * do, unless the vote is to be `strict`.
 */
export function votesOn(
  text: string,
  voters: readonly LanguageVoter[],
  ballot: "strict" | "open" = "open",
): readonly Lang[] {
  const script = leadingScript(scriptsOf(text));
  if (script === undefined) return ["und"];
  const settled = languageOfScript(script, text) ?? (script === "Cyrl" ? cyrillicLanguage(text) : undefined);
  if (settled !== undefined) return [writtenLanguage(settled)];
  const candidates = candidatesOf(script);
  const voted = voters.flatMap((voter) => topVote(voter.vote(text, candidates)));
  const votes = script === "Latn" || script === "Cyrl" ? heldAgainstWords(voted, text, script) : voted;
  if (votes.length > 0 && text.length >= FEWEST_LETTERS) return votes;
  if (ballot === "strict") return [];
  const [best] = languageOdds(text, script, voters);
  return [best?.language ?? "und"];
}

/** The language with the highest score, those written alike together; none when the voter does not answer. */
function topVote(votes: readonly { readonly language: Lang; readonly score: number }[]): readonly Lang[] {
  if (votes.length === 0) return [];
  const scores = new Map<Lang, number>();
  for (const { language, score } of votes) {
    const written = writtenLanguage(language);
    scores.set(written, Math.max(scores.get(written) ?? 0, 0) + score);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] < LEAST_SCORE ? ["und"] : [best[0]];
}
