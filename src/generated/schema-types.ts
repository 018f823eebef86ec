// Generated from schemas/ by scripts/generate.ts. Do not edit.

/**
 * A well-formed BCP 47 language tag (RFC 5646). Answers carry the canonical form by the IANA registry; requests may use any letter case.
 */
export type LanguageTag = string;
/**
 * What a reading leaves open or had to fill in. Each code is also a finding `version-tag/<code>`.
 */
export type AmbiguityCode =
  | "audio-relative"
  | "subs-by-region"
  | "sub-region"
  | "sub-from-audio"
  | "sub-unknown"
  | "lang-unknown"
  | "lang-by-region"
  | "dub-or-original"
  | "voiceover-or-dub"
  | "code-collision"
  | "bracket-role"
  | "case-role"
  | "role-unclear"
  | "and-or"
  | "venue-dependent"
  | "partial"
  | "medium-unclear"
  | "contradiction"
  | "unregistered-code"
  | "text-code-for-audio"
  | "dual";
/**
 * A language in which texts are written and findings are explained.
 */
export type Locale = "en" | "fr" | "nl" | "de" | "ru";
/**
 * A country by ISO 3166-1 alpha-2, or a part of one by ISO 3166-2 where the parts differ.
 */
export type RegionCode = string;
/**
 * How much a finding matters.
 */
export type Severity = "error" | "warning" | "info";
/**
 * A part of a version tag that a style did not write.
 */
export type LostField =
  | "kind"
  | "audio"
  | "audio.additional"
  | "audio.variant"
  | "subtitles"
  | "subtitles.kind"
  | "subtitles.medium"
  | "subtitles.variant"
  | "intertitles"
  | "live"
  | "access"
  | "package"
  | "alternatives";
/**
 * A family of notations in which versions are stated; `auto` recognises which.
 */
export type Notation = "auto" | "isdcf" | "release" | "filename" | "prose";
/**
 * One side of a comparison: a text that states a version, a version tag, or a version by its evidence. A tag is told from evidence by its `kind`.
 */
export type VersionSide = string | (VersionTagInput | VersionInHand);
/**
 * What the sound of a copy is to the film: its original, a replacement, none, or not said. `unknown` is an answer: a language was named without saying original or dubbed.
 */
export type VersionKind = "original" | "dubbed" | "voiceover" | "silent" | "nodialogue" | "unknown";
/**
 * How much a subtitle track carries: all dialogue, also sounds for the deaf (`sdh`), only what must be read (`forced`), or only the foreign passages (`partial`).
 */
export type SubtitleKind = "full" | "sdh" | "forced" | "partial";
/**
 * Where subtitles are shown: in the picture, drawn by the projector (`dcp`), on the viewer's own device (`closed`), operated in the room (`live`), a side-car or soft track (`file`), or not said.
 */
export type SubtitleMedium = "burned-in" | "dcp" | "closed" | "live" | "file" | "unknown";
/**
 * A way of writing a version tag: the general styles, the digital cinema field, and houses that write as one of them.
 */
export type Style =
  | "long"
  | "short"
  | "codes"
  | "spoken"
  | "mark"
  | "isdcf"
  | "luxembourg"
  | "luxembourg-page"
  | "exground"
  | "pittsburgh";
/**
 * The type of each schema, by the name of the schema.
 */
export interface SchemaTypes {
  readonly "access-tracks": AccessTracks;
  readonly "ambiguity-code": AmbiguityCode;
  readonly "batch-answer": BatchAnswer;
  readonly "batch-request": BatchRequest;
  readonly "compare-context": CompareContext;
  readonly "field-span": FieldSpan;
  readonly finding: Finding;
  readonly "finding-params": FindingParams;
  readonly health: Health;
  readonly "language-entry": LanguageEntry;
  readonly "language-tag": LanguageTag;
  readonly "live-service": LiveService;
  readonly locale: Locale;
  readonly "lost-field": LostField;
  readonly notation: Notation;
  readonly "operation-description": OperationDescription;
  readonly "operation-list": OperationList;
  readonly "operations/languages.lookup.input": LanguagesLookupInput;
  readonly "operations/languages.lookup.output": LanguagesLookupOutput;
  readonly "operations/version-tags.compare.input": VersionTagsCompareInput;
  readonly "operations/version-tags.compare.output": VersionTagsCompareOutput;
  readonly "operations/version-tags.format.input": VersionTagsFormatInput;
  readonly "operations/version-tags.format.output": VersionTagsFormatOutput;
  readonly "operations/version-tags.parse.input": VersionTagsParseInput;
  readonly "operations/version-tags.parse.output": VersionTagsParseOutput;
  readonly "operations/version-tags.styles.input": VersionTagsStylesInput;
  readonly "operations/version-tags.styles.output": VersionTagsStylesOutput;
  readonly "parse-context": ParseContext;
  readonly problem: Problem;
  readonly "problem-error": ProblemError;
  readonly "region-code": RegionCode;
  readonly "rule-description": RuleDescription;
  readonly "rule-list": RuleList;
  readonly severity: Severity;
  readonly span: Span;
  readonly style: Style;
  readonly "style-description": StyleDescription;
  readonly subtitle: Subtitle;
  readonly "subtitle-kind": SubtitleKind;
  readonly "subtitle-medium": SubtitleMedium;
  readonly "version-alternative": VersionAlternative;
  readonly "version-in-hand": VersionInHand;
  readonly "version-kind": VersionKind;
  readonly "version-side": VersionSide;
  readonly "version-tag": VersionTag;
  readonly "version-tag-input": VersionTagInput;
}
/**
 * Tracks for those who do not see or hear well.
 */
export interface AccessTracks {
  /**
   * Audio description: in these languages, or `true` when no language is stated.
   */
  readonly ad?: readonly LanguageTag[] | true;
  /**
   * A sound track for the hearing impaired.
   */
  readonly hi?: true;
  /**
   * Sign language: in these languages, or `true` when no language is stated.
   */
  readonly sl?: readonly LanguageTag[] | true;
}
/**
 * A line of the answer to a batch: the output of the operation, or the problem that kept it from being run.
 */
export interface BatchAnswer {
  /**
   * The output, by the schema of the operation.
   */
  readonly result?: {};
  /**
   * Why the line could not be checked.
   */
  readonly problem?: Problem;
}
/**
 * Why a request could not be checked (RFC 9457). It is never the verdict of a check.
 */
export interface Problem {
  /**
   * URI reference that names the kind of problem.
   */
  readonly type: string;
  /**
   * The kind of problem in a few words.
   */
  readonly title: string;
  /**
   * HTTP status code that fits the problem.
   */
  readonly status: number;
  /**
   * What is wrong with this request.
   */
  readonly detail?: string;
  /**
   * URI reference of this occurrence.
   */
  readonly instance?: string;
  /**
   * Every fault found in the request.
   */
  readonly errors?: readonly ProblemError[];
}
/**
 * One fault of a request.
 */
export interface ProblemError {
  /**
   * The place in the request's JSON (RFC 6901).
   */
  readonly pointer: string;
  /**
   * The keyword of the schema, or the rule, that was broken.
   */
  readonly rule: string;
  /**
   * What the sentence is made from.
   */
  readonly params: {
    readonly [k: string]: unknown;
  };
  /**
   * The sentence, in the language asked for.
   */
  readonly message: string;
}
/**
 * One line of the batch door: which operation, on what.
 */
export interface BatchRequest {
  /**
   * Id of the operation.
   */
  readonly operation: string;
  /**
   * Input of the operation, by its own schema.
   */
  readonly input: {
    readonly [k: string]: unknown;
  };
  /**
   * Language in which findings and problems are explained.
   */
  readonly lang?: Locale;
}
/**
 * What the caller knows of the film and the place; both sides of a comparison are resolved with it.
 */
export interface CompareContext {
  /**
   * Languages of the film's original version; empty when nothing is spoken in it. Leave it out when they are not known.
   */
  readonly originalLanguages?: readonly LanguageTag[];
  /**
   * Where the copy is to be shown.
   */
  readonly region?: RegionCode;
}
/**
 * A span that says which field of the model it is evidence for.
 */
export interface FieldSpan {
  /**
   * Offset of the first unit.
   */
  readonly start: number;
  /**
   * Offset after the last unit.
   */
  readonly end: number;
  /**
   * The field of the model that was read here.
   */
  readonly field: string;
}
/**
 * Something said about the user's content. `message` is the sentence in the language asked for; all else is free of language.
 */
export interface Finding {
  /**
   * Id of the rule, stable for ever.
   */
  readonly rule: string;
  /**
   * How much it matters.
   */
  readonly severity: Severity;
  /**
   * Where in the text.
   */
  readonly span?: Span;
  /**
   * Where in a JSON value (RFC 6901).
   */
  readonly pointer?: string;
  /**
   * Which subtitle, counted from 1.
   */
  readonly cue?: number;
  /**
   * What the sentence is made from.
   */
  readonly params: FindingParams;
  /**
   * The sentence, in the language asked for.
   */
  readonly message: string;
  /**
   * What could be written instead, best first.
   */
  readonly suggestions?: readonly string[];
}
/**
 * A stretch of the text that was given, in UTF-16 code units: `start` included, `end` not.
 */
export interface Span {
  /**
   * Offset of the first unit.
   */
  readonly start: number;
  /**
   * Offset after the last unit.
   */
  readonly end: number;
}
/**
 * What the sentence of a finding is made from: codes, tags and pieces of the user's text, never prose.
 */
export interface FindingParams {
  readonly [k: string]: string | number | readonly string[];
}
/**
 * How the service fares, for whoever watches it.
 */
export interface Health {
  /**
   * `alive` when it runs, `ready` when it takes requests.
   */
  readonly status: "alive" | "ready";
}
/**
 * A language, its name and its digital cinema codes.
 */
export interface LanguageEntry {
  /**
   * The canonical tag.
   */
  readonly tag: LanguageTag;
  /**
   * Its name in the language asked for.
   */
  readonly name: string;
  /**
   * Its code in digital cinema titles.
   */
  readonly dcnc?: string;
  /**
   * Codes it had before.
   */
  readonly obsoleteDcnc?: readonly string[];
}
/**
 * What is spoken or shown in the room beside the copy. It does not change the copy.
 */
export interface LiveService {
  /**
   * Language of the service.
   */
  readonly language: LanguageTag;
  /**
   * What is done in the room.
   */
  readonly type: "voiceover" | "translation" | "subtitles";
}
/**
 * An operation: where it is called and which schemas its input and output keep to.
 */
export interface OperationDescription {
  /**
   * Id of the operation, as a batch request names it.
   */
  readonly id: string;
  /**
   * Path of its route; it is called by POST.
   */
  readonly path: string;
  /**
   * Path of the schema of its input.
   */
  readonly input: string;
  /**
   * Path of the schema of its output.
   */
  readonly output: string;
}
/**
 * Every operation of the service.
 */
export interface OperationList {
  /**
   * The operations.
   */
  readonly operations: readonly OperationDescription[];
}
/**
 * A language by a word for it, or by a code. With neither, the answer is an empty list.
 */
export interface LanguagesLookupInput {
  /**
   * A name of a language in any form and any language that is known.
   */
  readonly text?: string;
  /**
   * A code: BCP 47, ISO 639-1, 639-2 (B and T), 639-3, or digital cinema, obsolete ones too.
   */
  readonly code?: string;
  /**
   * Language in which the names are given.
   */
  readonly locale?: Locale;
}
/**
 * The languages that are meant.
 */
export interface LanguagesLookupOutput {
  /**
   * Best first; empty when none is known.
   */
  readonly languages: readonly LanguageEntry[];
}
/**
 * What was promised and what is in hand.
 */
export interface VersionTagsCompareInput {
  /**
   * The version that was announced.
   */
  readonly promise: VersionSide;
  /**
   * The version in hand.
   */
  readonly actual: VersionSide;
  /**
   * What is known of the film and the place.
   */
  readonly context?: CompareContext;
}
/**
 * A version tag as a caller gives it: as `version-tag`, but what was open in reading it need not be told.
 */
export interface VersionTagInput {
  /**
   * What the sound is to the film.
   */
  readonly kind: VersionKind;
  /**
   * Spoken languages: null not stated, an empty list stated to be none.
   */
  readonly audio: readonly LanguageTag[] | null;
  /**
   * Subtitle tracks in the order written: null not stated, an empty list stated to be none.
   */
  readonly subtitles: readonly Subtitle[] | null;
  /**
   * Silent films only: languages of the cards in the picture.
   */
  readonly intertitles?: readonly LanguageTag[];
  /**
   * Tracks for those who do not see or hear well.
   */
  readonly access?: AccessTracks;
  /**
   * What is spoken or shown in the room beside the copy.
   */
  readonly live?: readonly LiveService[];
  /**
   * Versions to choose from; the tag itself then keeps only what all of them share.
   */
  readonly alternatives?: readonly VersionAlternative[];
  /**
   * Digital cinema package type; never "original version".
   */
  readonly package?: "OV" | "VF";
  /**
   * What the reading leaves open or had to fill in.
   */
  readonly ambiguity?: readonly AmbiguityCode[];
}
/**
 * A subtitle track: its language, how much it carries and where it is shown.
 */
export interface Subtitle {
  /**
   * Language that is read; `und` when subtitles exist and their language is not known.
   */
  readonly language: LanguageTag;
  /**
   * How much the track carries.
   */
  readonly kind: SubtitleKind;
  /**
   * Where it is shown.
   */
  readonly medium: SubtitleMedium;
  /**
   * The language was filled in by region, house, notation or audio; an ambiguity code says which.
   */
  readonly assumed?: true;
  /**
   * The track is shown unless the viewer chooses otherwise.
   */
  readonly default?: true;
}
/**
 * One of several versions to choose from: what it states beyond what all of them share. It has no alternatives of its own.
 */
export interface VersionAlternative {
  /**
   * What the sound is to the film.
   */
  readonly kind?: VersionKind;
  /**
   * Spoken languages: null not stated, an empty list stated to be none.
   */
  readonly audio?: readonly LanguageTag[] | null;
  /**
   * Subtitle tracks in the order written: null not stated, an empty list stated to be none.
   */
  readonly subtitles?: readonly Subtitle[] | null;
  /**
   * Silent films only: languages of the cards in the picture.
   */
  readonly intertitles?: readonly LanguageTag[];
  /**
   * Tracks for those who do not see or hear well.
   */
  readonly access?: AccessTracks;
  /**
   * What is spoken or shown in the room beside the copy.
   */
  readonly live?: readonly LiveService[];
  /**
   * Digital cinema package type; never "original version".
   */
  readonly package?: "OV" | "VF";
  /**
   * What the reading leaves open or had to fill in.
   */
  readonly ambiguity?: readonly AmbiguityCode[];
}
/**
 * A version by its evidence: the content title, the tag of its composition, which outranks the title, and the subtitle files beside it.
 */
export interface VersionInHand {
  /**
   * Content title or any text that states the version.
   */
  readonly title?: string;
  /**
   * The tag, such as one from a composition playlist.
   */
  readonly tag?: VersionTagInput;
  /**
   * Names of subtitle files beside the copy.
   */
  readonly files?: readonly string[];
}
/**
 * Whether what is in hand keeps the promise, and why.
 */
export interface VersionTagsCompareOutput {
  /**
   * The worst effect of the findings; `unknown` when it cannot be told.
   */
  readonly verdict: "yes" | "yes-with-notes" | "no" | "unknown";
  /**
   * The reasons.
   */
  readonly findings: readonly Finding[];
}
/**
 * A version tag and the style to write it in.
 */
export interface VersionTagsFormatInput {
  /**
   * The tag to write.
   */
  readonly tag: VersionTagInput;
  /**
   * The style.
   */
  readonly style: Style;
  /**
   * Language to write in; a style that has none of its own ignores it.
   */
  readonly locale?: Locale;
}
/**
 * The tag as the style writes it, and what the style could not say.
 */
export interface VersionTagsFormatOutput {
  /**
   * The text; empty when the style can say nothing of the tag.
   */
  readonly text: string;
  /**
   * Parts of the tag that the text does not hold.
   */
  readonly lost: readonly LostField[];
}
/**
 * A text that may state the language version of a film.
 */
export interface VersionTagsParseInput {
  /**
   * The text, as it stands on the page, in the title or in the file name.
   */
  readonly text: string;
  /**
   * What is known beside the text.
   */
  readonly context?: ParseContext;
}
/**
 * What the caller knows beside the text. It serves regional defaults, house tables and brackets; it never fills in the spoken language.
 */
export interface ParseContext {
  /**
   * Where the statement was made.
   */
  readonly region?: RegionCode;
  /**
   * A house with a code table of its own. A house without one changes nothing.
   */
  readonly house?: string;
  /**
   * Languages of the film's original version; empty when they are not known.
   */
  readonly originalLanguages?: readonly LanguageTag[];
  /**
   * The notation of the text; recognised when absent.
   */
  readonly notation?: Notation;
}
/**
 * The version a text states.
 */
export interface VersionTagsParseOutput {
  /**
   * The tag; null when the text states no version.
   */
  readonly tag: VersionTag | null;
  /**
   * What is to be said about the text.
   */
  readonly findings: readonly Finding[];
  /**
   * Where each part of the tag was read; at least one for every tag.
   */
  readonly spans: readonly FieldSpan[];
  /**
   * How sure the reading is, from 0 to 1.
   */
  readonly confidence: number;
}
/**
 * The language version of a copy of a film: what is heard, what is read. Three-valued throughout: null not stated, an empty list stated to be none, a list stated.
 */
export interface VersionTag {
  /**
   * What the sound is to the film.
   */
  readonly kind: VersionKind;
  /**
   * Spoken languages: null not stated, an empty list stated to be none.
   */
  readonly audio: readonly LanguageTag[] | null;
  /**
   * Subtitle tracks in the order written: null not stated, an empty list stated to be none.
   */
  readonly subtitles: readonly Subtitle[] | null;
  /**
   * Silent films only: languages of the cards in the picture.
   */
  readonly intertitles?: readonly LanguageTag[];
  /**
   * Tracks for those who do not see or hear well.
   */
  readonly access?: AccessTracks;
  /**
   * What is spoken or shown in the room beside the copy.
   */
  readonly live?: readonly LiveService[];
  /**
   * Versions to choose from; the tag itself then keeps only what all of them share.
   */
  readonly alternatives?: readonly VersionAlternative[];
  /**
   * Digital cinema package type; never "original version".
   */
  readonly package?: "OV" | "VF";
  /**
   * What the reading leaves open or had to fill in.
   */
  readonly ambiguity: readonly AmbiguityCode[];
}
/**
 * Nothing is asked beside the list itself.
 */
export interface VersionTagsStylesInput {}
/**
 * Every style in which a version tag can be written.
 */
export interface VersionTagsStylesOutput {
  /**
   * The styles.
   */
  readonly styles: readonly StyleDescription[];
}
/**
 * A style: the languages it writes, what it always or sometimes leaves out, and what it looks like.
 */
export interface StyleDescription {
  /**
   * Id of the style.
   */
  readonly id: Style;
  /**
   * Languages it writes; empty when it uses no words.
   */
  readonly locales: readonly Locale[];
  /**
   * Parts of a tag that it may not be able to say.
   */
  readonly loses: readonly LostField[];
  /**
   * A tag written in this style, in its first language.
   */
  readonly example: string;
}
/**
 * A rule: what a finding of it means, how much it matters and what it does to a comparison.
 */
export interface RuleDescription {
  /**
   * Id of the rule, stable for ever.
   */
  readonly id: string;
  /**
   * What the rule is about, in the language asked for.
   */
  readonly title: string;
  /**
   * How much a finding of it matters.
   */
  readonly severity: Severity;
  /**
   * What a finding of it does to a comparison: `no` the promise is broken, `unknown` it cannot be told, `notes` it is kept with something to know, `none` it is kept. Absent where the rule is about reading.
   */
  readonly effect?: "no" | "unknown" | "notes" | "none";
  /**
   * The parameters of its findings, each with the kind of value it holds.
   */
  readonly params: {
    readonly [k: string]:
      "text" | "code" | "number" | "language" | "languages" | "region" | "medium" | "field" | "kind";
  };
}
/**
 * Every rule, in the order of the registry.
 */
export interface RuleList {
  /**
   * The rules.
   */
  readonly rules: readonly RuleDescription[];
}

export type SchemaName = keyof SchemaTypes;
