import { subtitle, type Lang, type SubtitleKind, type SubtitleMedium } from "../../../model/index.js";
import type { ReadingDraft } from "../../reading.js";
import { followsOn, languagesAfter, languagesBefore } from "./neighbours.js";
import type { SubtitleMark } from "./release-mark.js";
import type { VersionWord } from "./version-words.js";

interface Qualities {
  readonly kind: SubtitleKind;
  readonly medium: SubtitleMedium;
}

/**
 * Reads every mark of subtitles with the languages and adjectives beside it, and returns the words that nobody else may
 * read: what is left speaks of the sound.
 */
export function readSubtitleWords(words: readonly VersionWord[], draft: ReadingDraft): readonly VersionWord[] {
  const reader = new SubtitleReader(words, draft);
  words.forEach((word, at) => {
    if (word.role === "mark" && word.mark.type === "subtitles" && word.mark.side !== "audio")
      reader.read(word, word.mark, at);
  });
  return words.filter((word) => !reader.taken.has(word));
}

/** Keeps which words a mark has taken, so that a language between two marks belongs to one of them. */
class SubtitleReader {
  readonly taken = new Set<VersionWord>();
  readonly #words: readonly VersionWord[];
  readonly #draft: ReadingDraft;

  constructor(words: readonly VersionWord[], draft: ReadingDraft) {
    this.#words = words;
    this.#draft = draft;
  }

  read(word: VersionWord, mark: SubtitleMark, at: number): void {
    const adjectives = this.#adjectivesBeside(at);
    const qualities = this.#qualities(mark, adjectives);
    const first = adjectives.at(-1);
    const from = first !== undefined && first.at < word.at ? this.#words.indexOf(first) : at;
    const languages = this.#languages(mark, from, at);
    for (const taken of [word, ...adjectives, ...languages]) this.#take(taken);
    this.#show(word, mark, languages.flatMap(tagOf), qualities);
  }

  #take(word: VersionWord): void {
    this.taken.add(word);
    this.#draft.evidence("subtitles", word.token.start, word.token.end);
  }

  #adjectivesBeside(at: number): readonly VersionWord[] {
    const [previous, word, next] = [this.#words[at - 1], this.#words[at], this.#words[at + 1]];
    const beside = [followsOn(next, word) ? next : undefined, followsOn(word, previous) ? previous : undefined];
    return beside
      .filter((other) => other !== undefined)
      .filter((other) => isAdjective(other) && !this.taken.has(other));
  }

  #qualities(mark: SubtitleMark, adjectives: readonly VersionWord[]): Qualities {
    let { kind = "full", medium = "unknown" } = mark;
    for (const adjective of adjectives) {
      const type = adjective.role === "mark" ? adjective.mark.type : undefined;
      if (type === "forced" || type === "sdh") kind = type;
      else if (type === "soft") medium = "file";
      else if (type === "hard" || type === "burned-in") medium = "burned-in";
    }
    return { kind, medium };
  }

  #languages(mark: SubtitleMark, from: number, at: number): readonly VersionWord[] {
    if (mark.language !== undefined) return [];
    const before = languagesBefore(this.#words, from).filter((word) => !this.taken.has(word));
    const after = languagesAfter(this.#words, at);
    const several = this.#words[from - 1];
    if (before.length === 0 && isSeveral(several) && followsOn(this.#words[from], several)) return [several];
    // "iTA.RUS.Subs.iTA.ENG": a list behind the mark is what is read, and the sound stands in front of it.
    const listed = after.length > 1 || (mark.side === "after" && after.length > 0);
    return listed || before.length === 0 ? after : before;
  }

  #show(word: VersionWord, mark: SubtitleMark, languages: readonly Lang[], qualities: Qualities): void {
    const { start, end } = word.token;
    const stated = mark.language === undefined ? languages : [mark.language];
    for (const language of stated) this.#draft.show(subtitle(language, qualities));
    if (stated.length > 0) return;
    if (mark.fallback === undefined) {
      this.#draft.show(subtitle("und", qualities));
      this.#draft.doubt("sub-unknown", {}, { span: { start, end } });
    } else {
      this.#draft.show(subtitle(mark.fallback, { ...qualities, assumed: true }));
      this.#draft.doubt("sub-region", { languages: [mark.fallback] }, { span: { start, end } });
    }
  }
}

function isAdjective(word: VersionWord): boolean {
  return word.role === "mark" && ["forced", "sdh", "soft", "hard", "burned-in"].includes(word.mark.type);
}

function isSeveral(word: VersionWord | undefined): word is VersionWord {
  return word?.role === "mark" && word.mark.type === "many";
}

function tagOf(word: VersionWord): readonly Lang[] {
  if (word.role === "language") return [word.language.tag];
  return isSeveral(word) ? ["mul"] : [];
}
