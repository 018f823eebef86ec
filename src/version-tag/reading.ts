import { finding, type ParamsOf, type Place, type RULES, type RuleId } from "../check/index.js";
import type {
  AccessTracks,
  AmbiguityCode,
  FieldSpan,
  Finding,
  Lang,
  LiveService,
  Subtitle,
  VersionKind,
  VersionTag,
} from "../model/index.js";

/** The notation a text is read in: one that the caller names, or `auto`, which tells it by the form of the text. */
export type Notation = "auto" | "isdcf" | "release" | "filename" | "prose";

/** What the caller knows beside the text. It serves regional defaults, house tables and brackets; it never fills audio. */
export interface ParseContext {
  /** ISO 3166-1 alpha-2, or 3166-2 where a part of a country differs (`CA-QC`). */
  readonly region?: string;
  /** A house with a code table of its own: `arte`, `cinematheque-lu`. */
  readonly house?: string;
  readonly originalLanguages?: readonly Lang[];
  readonly notation?: Notation;
}

/** The answer to a text: the tag it states, or null where it states none. */
export interface Reading {
  readonly tag: VersionTag | null;
  readonly findings: readonly Finding[];
  /** Where each part of the tag was read; at least one for every tag. */
  readonly spans: readonly FieldSpan[];
  /** 0 to 1: how sure the reading is. */
  readonly confidence: number;
}

/** Reads one notation; null when the text is not of that notation or states no version. */
export type NotationReader = (text: string, context: ParseContext) => Reading | null;

type ParamsForCode<Code extends AmbiguityCode> = ParamsOf<(typeof RULES)[`version-tag/${Code}`]>;

/** A tag in the making: fields are set as they are read, doubts and evidence are noted beside them. */
export class ReadingDraft {
  kind: VersionKind = "unknown";
  audio: Lang[] | null = null;
  subtitles: Subtitle[] | null = null;
  intertitles: Lang[] = [];
  access: { -readonly [Track in keyof AccessTracks]: AccessTracks[Track] } = {};
  live: LiveService[] = [];
  alternatives: Partial<VersionTag>[] = [];
  package: "OV" | "VF" | undefined;
  readonly #ambiguity = new Set<AmbiguityCode>();
  readonly #findings: Finding[] = [];
  readonly #spans: FieldSpan[] = [];

  /** Notes where a field was read. */
  evidence(field: string, start: number, end: number): void {
    if (end > start) this.#spans.push({ start, end, field });
  }

  /** Notes a finding that is no ambiguity of the tag. */
  note<Id extends RuleId>(rule: Id, params: ParamsOf<(typeof RULES)[Id]>, place: Place = {}): void {
    this.#findings.push(finding(rule, params, place));
  }

  /** Keeps a finding that was made elsewhere. */
  keep(made: Finding): void {
    this.#findings.push(made);
  }

  /** Notes an ambiguity: the code goes into the tag, the finding beside it. Once a code is enough for the tag. */
  doubt<Code extends AmbiguityCode>(code: Code, params: ParamsForCode<Code>, place: Place = {}): void {
    this.#ambiguity.add(code);
    const rule = `version-tag/${code}` as const;
    this.#findings.push(finding(rule, params as ParamsOf<(typeof RULES)[typeof rule]>, place));
  }

  /** Adds a spoken language once. */
  speak(language: Lang): void {
    this.audio ??= [];
    if (language === "und" || !this.audio.includes(language)) this.audio.push(language);
  }

  /** Adds a subtitle track, once for each language, kind and medium. */
  show(track: Subtitle): void {
    this.subtitles ??= [];
    const known = this.subtitles.some(
      (other) => other.language === track.language && other.kind === track.kind && other.medium === track.medium,
    );
    if (!known || track.language === "und") this.subtitles.push(track);
  }

  /** The finished reading. A silent film has no spoken language, whatever else was read. */
  finish(confidence: number): Reading {
    const tag: VersionTag = {
      kind: this.kind,
      audio: this.kind === "silent" ? [] : this.audio,
      subtitles: this.subtitles,
      ...(this.intertitles.length > 0 && { intertitles: this.intertitles }),
      ...(Object.keys(this.access).length > 0 && { access: this.access }),
      ...(this.live.length > 0 && { live: this.live }),
      ...(this.alternatives.length > 0 && { alternatives: this.alternatives }),
      ...(this.package && { package: this.package }),
      ambiguity: [...this.#ambiguity],
    };
    return { tag, findings: this.#findings, spans: this.#spans, confidence };
  }
}

/** The answer to a text that states no version: not an error, and no finding. */
export const NO_TAG: Reading = { tag: null, findings: [], spans: [], confidence: 1 };
