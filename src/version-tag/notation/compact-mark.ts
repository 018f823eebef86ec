import type { Lang, SubtitleKind } from "../../model/index.js";

/** A mark that says several things in one word: `OmeU`, `VOSTFR`, `VFQ`, `OV`. */
export interface CompactMark {
  readonly kind: "original" | "dubbed" | "voiceover";
  readonly audio: readonly Lang[] | null;
  /** null: nothing said of subtitles · a list: these, `assumed` where the mark names none. */
  readonly subtitles: readonly MarkedSubtitle[] | null;
  /** One letter with two meanings, such as the A of VOA: all of them, the likeliest first. */
  readonly collision?: readonly Lang[];
  /** A version named by its language only (VF, DF): it may be the dub or the original. */
  readonly byLanguageOnly?: true;
  /** Subtitles in the two languages of a region of two. */
  readonly bilingual?: true;
  /** Short enough to be something else: counts only alone, in brackets, in capitals beside facts, or where region agrees. */
  readonly weak?: true;
  /** Says the original without saying what is read (OV, VO): other marks beside it may. */
  readonly bare?: true;
}

/** A subtitle track that a mark states, with or without its language. */
export interface MarkedSubtitle {
  /** undefined: the mark does not name it. */
  readonly language: Lang | undefined;
  readonly kind: SubtitleKind;
  /** The language to assume where neither region nor house says one. */
  readonly fallback?: Lang;
  /** The mark stands for this language without naming it. */
  readonly assumed?: true;
}
