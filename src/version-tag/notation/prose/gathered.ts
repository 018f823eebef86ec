import type {
  AccessTracks,
  Lang,
  LiveService,
  Span,
  SubtitleKind,
  SubtitleMedium,
  VersionKind,
} from "../../../model/index.js";
import type { NamedLanguage } from "./item.js";

/** A language that was read in a text, with the place where it stands. */
export interface ReadLanguage {
  readonly named: NamedLanguage;
  readonly span: Span;
}

/** A subtitle track as the text speaks of it; no language when the text names none. */
export interface ReadSubtitle {
  readonly language: Lang | undefined;
  readonly kind: SubtitleKind;
  readonly medium: SubtitleMedium;
  /** The words that say it. */
  readonly text: string;
  readonly span: Span;
  /** The language of the notation itself: what to assume where no region says otherwise. */
  readonly fallback?: Lang;
  /** The mark stands for the language without naming it. */
  readonly assumed?: true;
  /** The mark that said it, when it was written as one word. */
  readonly mark?: string;
}

/** A statement of what kind of version it is. */
export interface ReadKind {
  readonly kind: VersionKind;
  readonly text: string;
  readonly span: Span;
  /** Said by a mark of few letters that stands by itself. */
  readonly compact: boolean;
  /** Says the original and nothing of subtitles. */
  readonly bare?: boolean;
}

/** Something to be noted once the tag is known. */
export interface ReadDoubt {
  readonly code:
    | "and-or"
    | "bracket-role"
    | "case-role"
    | "code-collision"
    | "dub-or-original"
    | "medium-unclear"
    | "partial"
    | "role-unclear"
    | "voiceover-or-dub";
  readonly text: string;
  readonly span: Span;
  readonly languages?: readonly Lang[];
  readonly field?: string;
}

/** Everything a prose text was found to say, before it is decided what that makes of the tag. */
export interface Gathered {
  readonly kinds: ReadKind[];
  readonly audio: ReadLanguage[];
  readonly subtitles: ReadSubtitle[];
  /** Where the text says that there are no subtitles. */
  noSubtitles: { readonly span: Span; readonly text: string } | undefined;
  readonly intertitles: ReadLanguage[];
  readonly live: { readonly service: LiveService; readonly span: Span }[];
  readonly access: { readonly track: keyof AccessTracks; readonly language?: Lang; readonly span: Span }[];
  /** Dubbed or voice-over whose language is not named, or by a word that we do not know; with the language of the notation. */
  unnamedDub: { readonly fallback: Lang | undefined; readonly span: Span; readonly named?: true } | undefined;
  readonly doubts: ReadDoubt[];
  readonly misspelt: { readonly text: string; readonly suggestion: string; readonly span: Span }[];
  readonly unknownLanguages: { readonly text: string; readonly span: Span }[];
  readonly denied: Span[];
}

/** A text of which nothing has been read yet. */
export function nothingGathered(): Gathered {
  return {
    kinds: [],
    audio: [],
    subtitles: [],
    noSubtitles: undefined,
    intertitles: [],
    live: [],
    access: [],
    unnamedDub: undefined,
    doubts: [],
    misspelt: [],
    unknownLanguages: [],
    denied: [],
  };
}
