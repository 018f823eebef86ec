import type { Finding, Lang, Outcome, SubtitleDocument, SubtitleFormatId } from "../model/index.js";

/** What a subtitle file comes to, without its cues. Times in milliseconds. */
export interface SubtitleSummary {
  /** Null when the file is of no known format. */
  readonly format: SubtitleFormatId | null;
  readonly encoding: string | null;
  readonly language: Lang | null;
  readonly count: number;
  /** The earliest start and the latest end; null without cues, or without ends. */
  readonly firstStart: number | null;
  readonly lastEnd: number | null;
  /** The sum of end minus start; open ends count nothing. */
  readonly totalDuration: number;
  /** UTF-16 units of the plain texts. */
  readonly characters: number;
  /** The first hundred. */
  readonly findings: readonly Finding[];
  /** How many there are of each rule, in the order of first appearance. */
  readonly findingCounts: Readonly<Record<string, number>>;
}

const MOST_FINDINGS = 100;

/** Adds up cues and findings one by one, keeping none but the first hundred findings. */
export class SubtitleFigures {
  #count = 0;
  #firstStart = Number.POSITIVE_INFINITY;
  #lastEnd = Number.NEGATIVE_INFINITY;
  #totalDuration = 0;
  #characters = 0;
  readonly #findings: Finding[] = [];
  readonly #counts: Record<string, number> = {};

  cue(start: number, end: number | null, characters: number): void {
    this.#count++;
    this.#characters += characters;
    if (start < this.#firstStart) this.#firstStart = start;
    if (end === null) return;
    if (end > this.#lastEnd) this.#lastEnd = end;
    this.#totalDuration += end - start;
  }

  finding(found: Finding): void {
    this.#counts[found.rule] = (this.#counts[found.rule] ?? 0) + 1;
    if (this.#findings.length < MOST_FINDINGS) this.#findings.push(found);
  }

  summary(file: Pick<SubtitleSummary, "format" | "encoding" | "language">): SubtitleSummary {
    return {
      ...file,
      count: this.#count,
      firstStart: Number.isFinite(this.#firstStart) ? this.#firstStart : null,
      lastEnd: Number.isFinite(this.#lastEnd) ? this.#lastEnd : null,
      totalDuration: this.#totalDuration,
      characters: this.#characters,
      findings: this.#findings,
      findingCounts: this.#counts,
    };
  }
}

/** The figures of a document that has been read. */
export function summaryOf({ value, findings }: Outcome<SubtitleDocument | null>): SubtitleSummary {
  const figures = new SubtitleFigures();
  for (const { start, end, text } of value?.cues ?? []) figures.cue(start, end, text.length);
  for (const found of findings) figures.finding(found);
  const { format = null, encoding = null, language = null } = value ?? {};
  return figures.summary({ format, encoding, language });
}
