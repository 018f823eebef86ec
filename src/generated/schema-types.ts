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
 * A country by ISO 3166-1 alpha-2, or a state that is gone by ISO 3166-3 alpha-4.
 */
export type CountryCode = string;
/**
 * A year in which there were films.
 */
export type FilmYear = number;
/**
 * A language in which texts are written and findings are explained.
 */
export type Locale = "en" | "fr" | "nl" | "de" | "ru";
/**
 * What a title is to its film.
 */
export type TitleRole =
  | "original"
  | "transliterated"
  | "translated"
  | "international"
  | "release"
  | "literal"
  | "working"
  | "festival"
  | "reissue"
  | "informal"
  | "supplied"
  | "alternative"
  | "variant";
/**
 * A format of subtitle files that is read.
 */
export type SubtitleFormat =
  | "srt"
  | "webvtt"
  | "ass"
  | "ssa"
  | "ttml"
  | "dcp-interop"
  | "dcp-smpte"
  | "ebu-stl"
  | "microdvd"
  | "subviewer"
  | "sbv"
  | "sami"
  | "lrc";
/**
 * How much a subtitle track carries: all dialogue, also sounds for the deaf (`sdh`), only what must be read (`forced`), or only the foreign passages (`partial`).
 */
export type SubtitleKind = "full" | "sdh" | "forced" | "partial";
/**
 * What the sound of a copy is to the film: its original, a replacement, none, or not said. `unknown` is an answer: a language was named without saying original or dubbed.
 */
export type VersionKind = "original" | "dubbed" | "voiceover" | "silent" | "nodialogue" | "unknown";
/**
 * Where subtitles are shown: in the picture, drawn by the projector (`dcp`), on the viewer's own device (`closed`), operated in the room (`live`), a side-car or soft track (`file`), or not said.
 */
export type SubtitleMedium = "burned-in" | "dcp" | "closed" | "live" | "file" | "unknown";
/**
 * An entry of a catalogue: the name of the catalogue, a colon, and the id of the entry in it.
 */
export type EntryRef = string;
/**
 * What a company did for a film.
 */
export type CompanyRole =
  "production" | "coProduction" | "worldSales" | "distribution" | "printSource" | "contact" | "support" | "unknown";
/**
 * A country by ISO 3166-1 alpha-2, or a part of one by ISO 3166-2 where the parts differ.
 */
export type RegionCode = string;
/**
 * A set of checks with its thresholds.
 */
export type SubtitleProfile = "festival" | "cinema-bv21" | "cinema-interop" | "netflix" | "bbc";
/**
 * What a person did for a film; music that was there before the film is never `composer`.
 */
export type CreditRole =
  | "director"
  | "screenwriter"
  | "story"
  | "cinematographer"
  | "editor"
  | "composer"
  | "productionDesigner"
  | "setDecorator"
  | "costumeDesigner"
  | "makeUp"
  | "sound"
  | "soundDesigner"
  | "soundMix"
  | "producer"
  | "executiveProducer"
  | "generalProducer"
  | "coProducer"
  | "actor"
  | "voice"
  | "protagonist"
  | "animator"
  | "vfx"
  | "casting"
  | "assistantDirector"
  | "dialogue"
  | "subtitler"
  | "musicPreexisting"
  | "unknown";
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
 * Names as one source spells them, alone or beside the forms they stand for. Names alone are read as Russian; for other languages give pairs.
 */
export type RomanizationIdentifyInput =
  | {
      /**
       * Names or words with what is known to stand behind them.
       *
       * @maxItems 10000
       */
      readonly pairs: readonly RomanizedPair[];
    }
  | {
      /**
       * Romanized names or words of one source, which are read as Russian.
       *
       * @maxItems 10000
       */
      readonly names: readonly string[];
    };
/**
 * One side of a comparison: a text that states a version, a version tag, or a version by its evidence. A tag is told from evidence by its `kind`.
 */
export type VersionSide = string | (VersionTagInput | VersionInHand);
/**
 * A format of subtitle files that is written.
 */
export type SubtitleTarget = "srt" | "webvtt" | "ass" | "ttml" | "dcp-interop" | "dcp-smpte" | "microdvd" | "sbv";
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
  readonly "age-rating": AgeRating;
  readonly "ambiguity-code": AmbiguityCode;
  readonly award: Award;
  readonly "award-event": AwardEvent;
  readonly "batch-answer": BatchAnswer;
  readonly "batch-request": BatchRequest;
  readonly "bilingual-layout": BilingualLayout;
  readonly "catalogue-film": CatalogueFilm;
  readonly "catalogue-list": CatalogueList;
  readonly "catalogue-query": CatalogueQuery;
  readonly "checked-file": CheckedFile;
  readonly "cluster-conflict": ClusterConflict;
  readonly "cluster-name": ClusterName;
  readonly "cluster-person": ClusterPerson;
  readonly "cluster-title": ClusterTitle;
  readonly "cluster-value": ClusterValue;
  readonly "cluster-work": ClusterWork;
  readonly "colour-value": ColourValue;
  readonly company: Company;
  readonly "company-role": CompanyRole;
  readonly "compare-context": CompareContext;
  readonly "conflict-value": ConflictValue;
  readonly contact: Contact;
  readonly "convert-options": ConvertOptions;
  readonly "country-code": CountryCode;
  readonly credit: Credit;
  readonly "credit-role": CreditRole;
  readonly "cue-position": CuePosition;
  readonly "cue-region": CueRegion;
  readonly "cue-settings": CueSettings;
  readonly decision: Decision;
  readonly "decision-contradiction": DecisionContradiction;
  readonly "doubtful-pair": DoubtfulPair;
  readonly education: Education;
  readonly "entry-ref": EntryRef;
  readonly evidence: Evidence;
  readonly "evidence-map": EvidenceMap;
  readonly "festival-selection": FestivalSelection;
  readonly "field-span": FieldSpan;
  readonly "film-country": FilmCountry;
  readonly "film-person": FilmPerson;
  readonly "film-record": FilmRecord;
  readonly "film-source": FilmSource;
  readonly "film-text": FilmText;
  readonly "film-title": FilmTitle;
  readonly "film-work": FilmWork;
  readonly "film-year": FilmYear;
  readonly filmography: Filmography;
  readonly "filmography-annotation": FilmographyAnnotation;
  readonly "filmography-item": FilmographyItem;
  readonly "filmography-title": FilmographyTitle;
  readonly finding: Finding;
  readonly "finding-params": FindingParams;
  readonly health: Health;
  readonly job: Job;
  readonly "job-list": JobList;
  readonly "job-query": JobQuery;
  readonly "job-request": JobRequest;
  readonly "job-result": JobResult;
  readonly "job-settings": JobSettings;
  readonly "language-entry": LanguageEntry;
  readonly "language-share": LanguageShare;
  readonly "language-tag": LanguageTag;
  readonly "life-date": LifeDate;
  readonly "live-service": LiveService;
  readonly locale: Locale;
  readonly "lost-field": LostField;
  readonly "match-candidate": MatchCandidate;
  readonly "match-evidence": MatchEvidence;
  readonly mention: Mention;
  readonly "name-variant": NameVariant;
  readonly noise: Noise;
  readonly notation: Notation;
  readonly "operation-description": OperationDescription;
  readonly "operation-list": OperationList;
  readonly "operations/catalogues.cluster.input": CataloguesClusterInput;
  readonly "operations/catalogues.cluster.output": CataloguesClusterOutput;
  readonly "operations/catalogues.match.input": CataloguesMatchInput;
  readonly "operations/catalogues.match.output": CataloguesMatchOutput;
  readonly "operations/languages.lookup.input": LanguagesLookupInput;
  readonly "operations/languages.lookup.output": LanguagesLookupOutput;
  readonly "operations/names.compare.input": NamesCompareInput;
  readonly "operations/names.compare.output": NamesCompareOutput;
  readonly "operations/names.match.input": NamesMatchInput;
  readonly "operations/names.match.output": NamesMatchOutput;
  readonly "operations/names.parse.input": NamesParseInput;
  readonly "operations/names.parse.output": NamesParseOutput;
  readonly "operations/packages.inspect.input": PackagesInspectInput;
  readonly "operations/packages.inspect.output": PackagesInspectOutput;
  readonly "operations/records.compare.input": RecordsCompareInput;
  readonly "operations/records.compare.output": RecordsCompareOutput;
  readonly "operations/records.houses.input": RecordsHousesInput;
  readonly "operations/records.houses.output": RecordsHousesOutput;
  readonly "operations/records.read.input": RecordsReadInput;
  readonly "operations/records.read.output": RecordsReadOutput;
  readonly "operations/records.validate.input": RecordsValidateInput;
  readonly "operations/records.validate.output": RecordsValidateOutput;
  readonly "operations/records.write.input": RecordsWriteInput;
  readonly "operations/records.write.output": RecordsWriteOutput;
  readonly "operations/romanization.deromanize.input": RomanizationDeromanizeInput;
  readonly "operations/romanization.deromanize.output": RomanizationDeromanizeOutput;
  readonly "operations/romanization.identify.input": RomanizationIdentifyInput;
  readonly "operations/romanization.identify.output": RomanizationIdentifyOutput;
  readonly "operations/romanization.restore.input": RomanizationRestoreInput;
  readonly "operations/romanization.restore.output": RomanizationRestoreOutput;
  readonly "operations/romanization.romanize.input": RomanizationRomanizeInput;
  readonly "operations/romanization.romanize.output": RomanizationRomanizeOutput;
  readonly "operations/romanization.schemes.input": RomanizationSchemesInput;
  readonly "operations/romanization.schemes.output": RomanizationSchemesOutput;
  readonly "operations/romanization.transcribe.input": RomanizationTranscribeInput;
  readonly "operations/romanization.transcribe.output": RomanizationTranscribeOutput;
  readonly "operations/subtitles.align.input": SubtitlesAlignInput;
  readonly "operations/subtitles.align.output": SubtitlesAlignOutput;
  readonly "operations/subtitles.check.input": SubtitlesCheckInput;
  readonly "operations/subtitles.check.output": SubtitlesCheckOutput;
  readonly "operations/subtitles.convert.input": SubtitlesConvertInput;
  readonly "operations/subtitles.convert.output": SubtitlesConvertOutput;
  readonly "operations/subtitles.formats.input": SubtitlesFormatsInput;
  readonly "operations/subtitles.formats.output": SubtitlesFormatsOutput;
  readonly "operations/subtitles.languages.input": SubtitlesLanguagesInput;
  readonly "operations/subtitles.languages.output": SubtitlesLanguagesOutput;
  readonly "operations/subtitles.merge.input": SubtitlesMergeInput;
  readonly "operations/subtitles.merge.output": SubtitlesMergeOutput;
  readonly "operations/subtitles.read.input": SubtitlesReadInput;
  readonly "operations/subtitles.read.output": SubtitlesReadOutput;
  readonly "operations/subtitles.split.input": SubtitlesSplitInput;
  readonly "operations/subtitles.split.output": SubtitlesSplitOutput;
  readonly "operations/titles.key.input": TitlesKeyInput;
  readonly "operations/titles.key.output": TitlesKeyOutput;
  readonly "operations/titles.relate.input": TitlesRelateInput;
  readonly "operations/titles.relate.output": TitlesRelateOutput;
  readonly "operations/titles.split.input": TitlesSplitInput;
  readonly "operations/titles.split.output": TitlesSplitOutput;
  readonly "operations/version-tags.compare.input": VersionTagsCompareInput;
  readonly "operations/version-tags.compare.output": VersionTagsCompareOutput;
  readonly "operations/version-tags.format.input": VersionTagsFormatInput;
  readonly "operations/version-tags.format.output": VersionTagsFormatOutput;
  readonly "operations/version-tags.parse.input": VersionTagsParseInput;
  readonly "operations/version-tags.parse.output": VersionTagsParseOutput;
  readonly "operations/version-tags.styles.input": VersionTagsStylesInput;
  readonly "operations/version-tags.styles.output": VersionTagsStylesOutput;
  readonly "package-asset": PackageAsset;
  readonly "package-file": PackageFile;
  readonly "package-version": PackageVersion;
  readonly "parse-context": ParseContext;
  readonly "person-name": PersonName;
  readonly premiere: Premiere;
  readonly "printed-name": PrintedName;
  readonly "printed-value": PrintedValue;
  readonly problem: Problem;
  readonly "problem-error": ProblemError;
  readonly "programme-note": ProgrammeNote;
  readonly quote: Quote;
  readonly reason: Reason;
  readonly "reconciliation-condition": ReconciliationCondition;
  readonly "reconciliation-entity": ReconciliationEntity;
  readonly "reconciliation-extend-property": ReconciliationExtendProperty;
  readonly "reconciliation-extend-query": ReconciliationExtendQuery;
  readonly "reconciliation-match-query": ReconciliationMatchQuery;
  readonly "reconciliation-match-request": ReconciliationMatchRequest;
  readonly "reconciliation-query": ReconciliationQuery;
  readonly "reconciliation-query-batch": ReconciliationQueryBatch;
  readonly "reconciliation-query-property": ReconciliationQueryProperty;
  readonly "record-conflict": RecordConflict;
  readonly "record-context": RecordContext;
  readonly "record-house": RecordHouse;
  readonly "record-source": RecordSource;
  readonly "refused-link": RefusedLink;
  readonly "region-code": RegionCode;
  readonly release: Release;
  readonly "romanized-pair": RomanizedPair;
  readonly "rule-description": RuleDescription;
  readonly "rule-list": RuleList;
  readonly "running-time": RunningTime;
  readonly "scheme-description": SchemeDescription;
  readonly screening: Screening;
  readonly severity: Severity;
  readonly span: Span;
  readonly "stale-decision": StaleDecision;
  readonly "stated-version": StatedVersion;
  readonly style: Style;
  readonly "style-description": StyleDescription;
  readonly subtitle: Subtitle;
  readonly "subtitle-context": SubtitleContext;
  readonly "subtitle-cue": SubtitleCue;
  readonly "subtitle-file": SubtitleFile;
  readonly "subtitle-format": SubtitleFormat;
  readonly "subtitle-format-description": SubtitleFormatDescription;
  readonly "subtitle-kind": SubtitleKind;
  readonly "subtitle-medium": SubtitleMedium;
  readonly "subtitle-part": SubtitlePart;
  readonly "subtitle-profile": SubtitleProfile;
  readonly "subtitle-target": SubtitleTarget;
  readonly timing: Timing;
  readonly "timing-split": TimingSplit;
  readonly "title-part": TitlePart;
  readonly "title-remark": TitleRemark;
  readonly "title-role": TitleRole;
  readonly "title-text": TitleText;
  readonly "title-variant": TitleVariant;
  readonly venue: Venue;
  readonly "version-alternative": VersionAlternative;
  readonly "version-in-hand": VersionInHand;
  readonly "version-kind": VersionKind;
  readonly "version-side": VersionSide;
  readonly "version-tag": VersionTag;
  readonly "version-tag-input": VersionTagInput;
  readonly "work-member": WorkMember;
  readonly "work-name": WorkName;
  readonly "work-person": WorkPerson;
  readonly "work-title": WorkTitle;
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
 * The age from which a film may be seen.
 */
export interface AgeRating {
  /**
   * The age or class.
   */
  readonly value: string;
  /**
   * The body that rates.
   */
  readonly system?: string;
  /**
   * The source's own characters.
   */
  readonly printed?: string;
}
/**
 * An award, for the film, for a person or for another work.
 */
export interface Award {
  /**
   * Name of the award.
   */
  readonly award: string;
  /**
   * Who received it.
   */
  readonly recipient?: string;
  /**
   * Where it was given.
   */
  readonly event?: AwardEvent;
  /**
   * When; null when the page does not say.
   */
  readonly year?: FilmYear | null;
  /**
   * Whether it was won.
   */
  readonly result?: "won" | "nominated" | "mention";
  /**
   * The work it was given for, when it is another one.
   */
  readonly work?: string;
}
/**
 * Where an award was given.
 */
export interface AwardEvent {
  /**
   * Name of the event.
   */
  readonly name: string;
  /**
   * Town.
   */
  readonly place?: string;
  /**
   * Country.
   */
  readonly country?: CountryCode;
  /**
   * Which edition it was.
   */
  readonly edition?: number;
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
 * How two languages share a file.
 */
export interface BilingualLayout {
  /**
   * How the languages share the screen: one above the other, by turns, or both.
   */
  readonly kind: "stacked" | "alternating" | "mixed";
  /**
   * The languages, the upper or the first one first.
   */
  readonly order: readonly LanguageTag[];
}
/**
 * What a catalogue says of a film, as far as it helps to tell films apart.
 */
export interface CatalogueFilm {
  /**
   * The film's id in its catalogue.
   */
  readonly id: string;
  /**
   * Its titles, at least one.
   *
   * @minItems 1
   * @maxItems 1000
   */
  readonly titles: readonly TitleVariant[];
  /**
   * Year of the film.
   */
  readonly year?: number;
  /**
   * Its directors, in any script and order of names.
   *
   * @maxItems 100
   */
  readonly directors?: readonly string[];
  /**
   * Running time in minutes.
   */
  readonly runtimeMinutes?: number;
  /**
   * Countries: ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for states that are gone.
   *
   * @maxItems 100
   */
  readonly countries?: readonly string[];
}
/**
 * One title of a film, as some house writes it. What is declared of it is a hint; the letters decide.
 */
export interface TitleVariant {
  /**
   * The title; not blank.
   */
  readonly text: string;
  /**
   * Language of the title (BCP 47).
   */
  readonly language?: string;
  /**
   * Script of the title (ISO 15924).
   */
  readonly script?: string;
  /**
   * Romanization scheme in which it is written.
   */
  readonly scheme?: string;
  /**
   * What it is to the film.
   */
  readonly role?: TitleRole;
  /**
   * Country where it is used (ISO 3166-1 alpha-2).
   */
  readonly region?: string;
  /**
   * The house that writes it so.
   */
  readonly source?: string;
}
/**
 * The catalogues that the service was started with.
 */
export interface CatalogueList {
  /**
   * Those that can be searched, in the order in which they were named; the first to be named is the one that is reconciled with.
   */
  readonly catalogues: readonly {
    /**
     * What it is asked by.
     */
    readonly name: string;
    /**
     * How many films it has.
     */
    readonly films: number;
  }[];
  /**
   * Those that cannot be searched now, and why; absent when all can.
   *
   * @minItems 1
   */
  readonly unavailable?: readonly {
    /**
     * What it is asked by.
     */
    readonly name: string;
    /**
     * What a question to it would be answered with.
     */
    readonly problem: Problem;
  }[];
}
/**
 * A film that is looked for. Without titles a director must be given, and nothing is ever matched.
 */
export interface CatalogueQuery {
  /**
   * Titles it may have; empty only when directors are given.
   *
   * @maxItems 100
   */
  readonly titles: readonly TitleVariant[];
  /**
   * Year of the film.
   */
  readonly year?: number;
  /**
   * Its directors, in any script and order of names.
   *
   * @maxItems 100
   */
  readonly directors?: readonly string[];
  /**
   * Running time in minutes.
   */
  readonly runtimeMinutes?: number;
  /**
   * Countries: ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for states that are gone.
   *
   * @maxItems 100
   */
  readonly countries?: readonly string[];
}
/**
 * What a file or package turned out to be.
 */
export interface CheckedFile {
  /**
   * The file.
   */
  readonly name: string;
  /**
   * The format; null when the file is of no known kind.
   */
  readonly format: SubtitleFormat | null;
  /**
   * The WHATWG name of the character encoding; null for text and binary formats.
   */
  readonly encoding: string | null;
  /**
   * The language the file declares inside.
   */
  readonly language?: LanguageTag | null;
  /**
   * The languages found, best first.
   */
  readonly languages: readonly LanguageShare[];
  /**
   * Whether two languages share the file.
   */
  readonly bilingual: boolean;
  /**
   * How they share it.
   */
  readonly layout?: BilingualLayout;
  /**
   * Whether there is too little text, or too little agreement, to be sure; the best guess is listed all the same.
   */
  readonly undetermined: boolean;
  /**
   * What kind of subtitles they are.
   */
  readonly kind?: SubtitleKind;
  /**
   * How many cues there are.
   */
  readonly count: number;
  /**
   * The versions of a package; only where the path is one.
   */
  readonly versions?: readonly PackageVersion[];
}
/**
 * A language and how much of the text is in it.
 */
export interface LanguageShare {
  /**
   * The language.
   */
  readonly language: LanguageTag;
  /**
   * Its share of the letters, 0 to 1.
   */
  readonly share: number;
}
/**
 * One version in a package: what a projectionist picks from the list.
 */
export interface PackageVersion {
  /**
   * The identifier of the composition.
   */
  readonly id: string;
  /**
   * The content title.
   */
  readonly title: string;
  /**
   * The languages of the version.
   */
  readonly tag: VersionTag;
  /**
   * OV holds all of its files, VF needs another package; null when it is not told.
   */
  readonly package: "OV" | "VF" | null;
  /**
   * How many reels there are.
   */
  readonly reels: number;
  /**
   * The track files, reel by reel.
   */
  readonly assets: readonly PackageAsset[];
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
 * One track file of a version, or one use of it.
 */
export interface PackageAsset {
  /**
   * The identifier of the asset.
   */
  readonly id: string;
  /**
   * What it is.
   */
  readonly type: "picture" | "sound" | "subtitle" | "caption" | "other";
  /**
   * The reel, from 1.
   */
  readonly reel: number;
  /**
   * Its language, where the package states it.
   */
  readonly language: LanguageTag | null;
  /**
   * The file inside the package; null when another package holds it.
   */
  readonly path: string | null;
  /**
   * Whether the file is there.
   */
  readonly present: boolean;
  /**
   * Whether its content is locked.
   */
  readonly encrypted: boolean;
}
/**
 * A field on which the entries of one film differ.
 */
export interface ClusterConflict {
  /**
   * The field.
   */
  readonly field: "year" | "runtime" | "countries" | "director";
  /**
   * What the entries say.
   *
   * @minItems 2
   */
  readonly values: readonly ClusterValue[];
  /**
   * What may explain it: `rounding`, `frame-rate` (24 and 25 frames a second) and `other-cut` of running times; `neighbouring-years` of production, festival and release; `incomplete` lists; a `successor-state`; a `spelling` of one person. `contradiction` when nothing does.
   */
  readonly verdict:
    | "rounding"
    | "frame-rate"
    | "other-cut"
    | "neighbouring-years"
    | "incomplete"
    | "successor-state"
    | "spelling"
    | "contradiction";
}
/**
 * What some entries say.
 */
export interface ClusterValue {
  /**
   * Year, minutes, countries or a name, as text.
   */
  readonly value: string;
  /**
   * The entries that have it.
   */
  readonly members: readonly EntryRef[];
}
/**
 * A spelling of a name, and the entries that have it.
 */
export interface ClusterName {
  /**
   * The name.
   */
  readonly text: string;
  /**
   * Romanization scheme in which it is written, where that can be told.
   */
  readonly scheme?: string;
  /**
   * The entries that have it.
   */
  readonly members: readonly EntryRef[];
}
/**
 * Somebody who made a film, in all spellings.
 */
export interface ClusterPerson {
  /**
   * What he or she did.
   */
  readonly role: "director";
  /**
   * All spellings of the name.
   *
   * @minItems 1
   */
  readonly names: readonly ClusterName[];
  /**
   * The entries that name the person.
   */
  readonly members: readonly EntryRef[];
}
/**
 * A title of a film, and the entries that give it.
 */
export interface ClusterTitle {
  /**
   * The title.
   */
  readonly text: string;
  /**
   * Its language (BCP 47), as the entries declare it.
   */
  readonly language?: string;
  /**
   * Its script (ISO 15924), as the entries declare it.
   */
  readonly script?: string;
  /**
   * What it is to the film.
   */
  readonly role?: TitleRole;
  /**
   * Country where it is used, as the entries declare it.
   */
  readonly region?: string;
  /**
   * Romanization scheme in which it is written, where an entry says so or that can be told.
   */
  readonly scheme?: string;
  /**
   * The entries that have it.
   */
  readonly members: readonly EntryRef[];
}
/**
 * A film, and all that the catalogues say of it.
 */
export interface ClusterWork {
  /**
   * Made of the members alone: the same for the same members.
   */
  readonly id: string;
  /**
   * Its entries, in order.
   *
   * @minItems 1
   */
  readonly members: readonly WorkMember[];
  /**
   * All titles.
   */
  readonly titles: readonly ClusterTitle[];
  /**
   * All people.
   */
  readonly people: readonly ClusterPerson[];
  /**
   * All years, in order.
   */
  readonly years: readonly number[];
  /**
   * Fields on which the entries differ.
   */
  readonly conflicts: readonly ClusterConflict[];
  /**
   * Links of its members that were refused; each is told at both its works.
   */
  readonly refused: readonly RefusedLink[];
}
/**
 * An entry of a catalogue.
 */
export interface WorkMember {
  /**
   * Name of the catalogue.
   */
  readonly source: string;
  /**
   * Id of the entry in it.
   */
  readonly id: string;
}
/**
 * Two entries that are alike enough for one film and were kept apart.
 */
export interface RefusedLink {
  /**
   * One entry.
   */
  readonly a: EntryRef;
  /**
   * The other entry.
   */
  readonly b: EntryRef;
  /**
   * What bars it, looking at all members of both works: people decided so, one catalogue would be in a work twice, other sequel numbers, years more than two apart.
   */
  readonly why: "decided-different" | "same-source" | "sequel-numbers" | "years-apart";
  /**
   * 100 × probability, by what they say; absent where only people said that they are one.
   */
  readonly score?: number;
}
/**
 * Colour or black and white, and how it was printed.
 */
export interface ColourValue {
  /**
   * Which of the two, or both.
   */
  readonly value: "colour" | "bw" | "colour-and-bw" | "tinted";
  /**
   * The source's own characters.
   */
  readonly printed?: string;
}
/**
 * A company and what it did for the film.
 */
export interface Company {
  /**
   * What was done; `unknown` where the page leaves it open.
   */
  readonly role: CompanyRole;
  /**
   * What an unknown role may be.
   */
  readonly candidates?: readonly string[];
  /**
   * The words before the name.
   */
  readonly label?: string;
  /**
   * Name of the company.
   */
  readonly name: string;
  /**
   * How it is reached.
   */
  readonly contact?: Contact;
}
/**
 * How a company is reached. The country is that of the address, not of the film.
 */
export interface Contact {
  /**
   * Whom to ask for.
   */
  readonly person?: string;
  /**
   * Street and number.
   */
  readonly street?: string;
  /**
   * Postal code.
   */
  readonly postalCode?: string;
  /**
   * Town.
   */
  readonly locality?: string;
  /**
   * Country of the address.
   */
  readonly country?: CountryCode;
  /**
   * Telephone number, E.164.
   */
  readonly phone?: string;
  /**
   * The number as printed.
   */
  readonly phonePrinted?: string;
  /**
   * Address for mail.
   */
  readonly email?: string;
  /**
   * Address of the site, as printed.
   */
  readonly url?: string;
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
 * One of the values of a field on which records differ.
 */
export interface ConflictValue {
  /**
   * The value: a year, a duration by ISO 8601, codes of countries, a code.
   */
  readonly value: string;
  /**
   * Records that say so, by their places in the list that was sent.
   */
  readonly records: readonly number[];
}
/**
 * What a written file should say.
 */
export interface ConvertOptions {
  /**
   * Frames a second, for formats that count frames and do not say.
   */
  readonly frameRate?: number;
  /**
   * The language to declare.
   */
  readonly language?: LanguageTag;
  /**
   * The title to state.
   */
  readonly title?: string;
  /**
   * The number of the reel, from 1.
   */
  readonly reel?: number;
  /**
   * Repair what has one right repair first, by the checks of this profile.
   */
  readonly fix?: boolean | SubtitleProfile;
  /**
   * Move the times first, as subtitles/align finds it: new time = old time × rate + offset.
   */
  readonly timing?: Timing;
}
/**
 * How times are moved: new time = old time × rate + offset.
 */
export interface Timing {
  /**
   * Milliseconds.
   */
  readonly offset: number;
  /**
   * 1 for the same speed.
   */
  readonly rate: number;
  /**
   * Further places from which other offsets hold.
   *
   * @maxItems 1000
   */
  readonly splits?: readonly TimingSplit[];
}
/**
 * A place from which another offset holds: one copy has more or less there.
 */
export interface TimingSplit {
  /**
   * From which time of the file on, in milliseconds.
   */
  readonly from: number;
  /**
   * The offset from there on, in milliseconds.
   */
  readonly offset: number;
}
/**
 * A person and what he or she did for the film.
 */
export interface Credit {
  /**
   * What was done; `unknown` where the page leaves it open.
   */
  readonly role: CreditRole;
  /**
   * What an unknown role may be.
   */
  readonly candidates?: readonly string[];
  /**
   * The words before the name.
   */
  readonly label?: string;
  /**
   * The name.
   */
  readonly name: PrintedName;
  /**
   * Place among those of the same role, from 1.
   */
  readonly order?: number;
  /**
   * Whom an actor plays.
   */
  readonly character?: string;
  /**
   * What the page adds about the part in it.
   */
  readonly note?: string;
  /**
   * Another work that the credit is for.
   */
  readonly work?: string;
}
/**
 * A person's name as a page has it.
 */
export interface PrintedName {
  /**
   * The name in the source's own characters.
   */
  readonly printed: string;
  /**
   * Given names, as they stand in the name.
   */
  readonly given?: string | null;
  /**
   * Family name, as it stands in the name.
   */
  readonly family?: string | null;
  /**
   * What tells generations apart.
   */
  readonly suffix?: string;
  /**
   * Script of the name, ISO 15924.
   */
  readonly script?: string;
  /**
   * The name with case or encoding repaired, never respelt; only when it differs.
   */
  readonly normal?: string;
  /**
   * Other spellings that stand beside it.
   */
  readonly variants?: readonly NameVariant[];
}
/**
 * The same name in another spelling that stands beside it.
 */
export interface NameVariant {
  /**
   * The other spelling.
   */
  readonly text: string;
  /**
   * Its script, ISO 15924.
   */
  readonly script?: string;
  /**
   * Its language.
   */
  readonly language?: LanguageTag;
}
/**
 * Where one line stands on a cinema screen.
 */
export interface CuePosition {
  /**
   * The edge the line is measured from.
   */
  readonly valign: "top" | "center" | "bottom";
  /**
   * Per cent of the height.
   */
  readonly vposition: number;
  /**
   * The side the line is measured from.
   */
  readonly halign: "left" | "center" | "right";
  /**
   * Per cent of the width.
   */
  readonly hposition: number;
}
/**
 * An area of the picture that cues are placed in.
 */
export interface CueRegion {
  /**
   * The name cues use for it.
   */
  readonly id: string;
  /**
   * Per cent of the width.
   */
  readonly width: number;
  /**
   * Its height in lines.
   */
  readonly lines: number;
  /**
   * The point of the region that is placed, per cent.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly regionAnchor: readonly number[];
  /**
   * Where that point stands in the picture, per cent.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly viewportAnchor: readonly number[];
  /**
   * Whether lines scroll up.
   */
  readonly scroll: boolean;
}
/**
 * Where a cue stands, in the terms of WebVTT; only what was set.
 */
export interface CueSettings {
  /**
   * Vertical text, and to which side it grows.
   */
  readonly vertical?: "rl" | "lr";
  /**
   * A line number, or per cent of the height when snapToLines is false.
   */
  readonly line?: number;
  /**
   * Whether line counts lines.
   */
  readonly snapToLines?: boolean;
  /**
   * Which edge of the box stands at line.
   */
  readonly lineAlign?: "start" | "center" | "end";
  /**
   * Per cent of the width.
   */
  readonly position?: number;
  /**
   * Which edge of the box stands at position.
   */
  readonly positionAlign?: "line-left" | "center" | "line-right";
  /**
   * Per cent of the width.
   */
  readonly size?: number;
  /**
   * How lines are aligned inside the box.
   */
  readonly align?: "start" | "center" | "end" | "left" | "right";
  /**
   * The id of a region.
   */
  readonly region?: string;
}
/**
 * What a person decided of two entries.
 */
export interface Decision {
  /**
   * When: date and time (RFC 3339).
   */
  readonly at: string;
  /**
   * Who decided.
   */
  readonly by: string;
  /**
   * One entry.
   */
  readonly a: EntryRef;
  /**
   * The other entry.
   */
  readonly b: EntryRef;
  /**
   * `same` accepts, `different` rejects or splits, `unsure` leaves it to another day.
   */
  readonly verdict: "same" | "different" | "unsure";
  /**
   * Why.
   */
  readonly note?: string;
  /**
   * Hash of what both entries said at that time; when it is no longer the same, an entry has changed since.
   */
  readonly evidenceHash?: string;
}
/**
 * Two entries that were said to be one film by way of others, and two films as well; none of it is followed.
 */
export interface DecisionContradiction {
  /**
   * One entry.
   */
  readonly a: EntryRef;
  /**
   * The other entry.
   */
  readonly b: EntryRef;
  /**
   * The entries by which one leads to the other; of a long chain those next to the ends.
   */
  readonly through: readonly EntryRef[];
  /**
   * The decisions that say so, counted from 1.
   */
  readonly lines: readonly number[];
}
/**
 * Two entries that may be one film; for a person to decide.
 */
export interface DoubtfulPair {
  /**
   * One entry.
   */
  readonly a: EntryRef;
  /**
   * The other entry.
   */
  readonly b: EntryRef;
  /**
   * 100 × probability.
   */
  readonly score: number;
  /**
   * What speaks for and against it.
   */
  readonly evidence: readonly MatchEvidence[];
}
/**
 * What one field says for or against two films being one.
 */
export interface MatchEvidence {
  /**
   * What is compared.
   */
  readonly field: "title" | "year" | "runtime" | "director" | "country";
  /**
   * How far the two agree; the levels of each field are stable and listed in docs/catalogues.md.
   */
  readonly level: string;
  /**
   * Log-odds to the base of two: above 0 it speaks for one film, below against.
   */
  readonly weight: number;
  /**
   * What the query says.
   */
  readonly a: string | number | readonly string[];
  /**
   * What the catalogue says.
   */
  readonly b: string | number | readonly string[];
}
/**
 * What somebody learned, where and when.
 */
export interface Education {
  /**
   * Subject or workshop.
   */
  readonly what?: string;
  /**
   * School.
   */
  readonly where?: string;
  /**
   * Year of the end.
   */
  readonly year?: number;
}
/**
 * How a value is known, and from which places of the text.
 */
export interface Evidence {
  /**
   * The way it was found; `absent`: looked for and not there.
   */
  readonly how:
    "label" | "pattern" | "housePosition" | "cue" | "shape" | "script" | "crossReference" | "inferred" | "absent";
  /**
   * How sure it is: of `certain` values at most one in a hundred is wrong, of `high` ones at most one in twenty.
   */
  readonly confidence: "certain" | "high" | "medium" | "low" | "unknown";
  /**
   * The places; empty for what is absent.
   */
  readonly spans: readonly Span[];
  /**
   * What a person should know about it.
   */
  readonly note?: string;
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
 * Evidence by JSON Pointer (RFC 6901) of the value, or of one that holds it.
 */
export interface EvidenceMap {
  readonly [k: string]: Evidence;
}
/**
 * A festival that showed the film.
 */
export interface FestivalSelection {
  /**
   * Name of the festival.
   */
  readonly name: string;
  /**
   * Town.
   */
  readonly place?: string;
  /**
   * Country.
   */
  readonly country?: CountryCode;
  /**
   * When; null when the page does not say.
   */
  readonly year?: FilmYear | null;
  /**
   * Section of the festival.
   */
  readonly section?: string;
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
 * A country of a film, and how it was printed.
 */
export interface FilmCountry {
  /**
   * The country as the page has it, even where the page errs.
   */
  readonly code: CountryCode;
  /**
   * The source's own characters.
   */
  readonly printed?: string;
}
/**
 * A person that the entry tells of.
 */
export interface FilmPerson {
  /**
   * The name.
   */
  readonly name: PrintedName;
  /**
   * Birth.
   */
  readonly birth?: LifeDate;
  /**
   * Death.
   */
  readonly death?: LifeDate;
  /**
   * Schools.
   */
  readonly education?: readonly Education[];
  /**
   * Awards of the person, or of other works of the person.
   */
  readonly awards?: readonly Award[];
  /**
   * Works.
   */
  readonly filmography?: Filmography;
}
/**
 * When and where somebody was born or died.
 */
export interface LifeDate {
  /**
   * The year.
   */
  readonly year?: FilmYear | null;
  /**
   * The place.
   */
  readonly place?: string;
  /**
   * The region.
   */
  readonly region?: string;
  /**
   * The country.
   */
  readonly country?: CountryCode;
}
/**
 * The works of a person.
 */
export interface Filmography {
  /**
   * Whether it is said to be a selection.
   */
  readonly kind?: "selection" | "complete" | "unspecified";
  /**
   * In which order of years it is printed.
   */
  readonly order?: "ascending" | "descending" | "none";
  /**
   * The works, in the order printed.
   */
  readonly items: readonly FilmographyItem[];
}
/**
 * A work in a filmography.
 */
export interface FilmographyItem {
  /**
   * Its year; null when the page does not say.
   */
  readonly year?: FilmYear | null;
  /**
   * Its title.
   */
  readonly title: FilmographyTitle;
  /**
   * Remarks on it.
   */
  readonly annotations?: readonly FilmographyAnnotation[];
}
/**
 * The title of a work in a filmography.
 */
export interface FilmographyTitle {
  /**
   * The title.
   */
  readonly text: string;
  /**
   * Its language.
   */
  readonly language?: LanguageTag;
}
/**
 * A remark on a work of a filmography.
 */
export interface FilmographyAnnotation {
  /**
   * What it is about.
   */
  readonly type: "form" | "length" | "function" | "episodes" | "shownAt" | "coDirector" | "other";
  /**
   * What it says.
   */
  readonly value?: string | number;
  /**
   * The festival that showed it.
   */
  readonly event?: string;
  /**
   * When it was shown.
   */
  readonly year?: number;
  /**
   * The source's own characters.
   */
  readonly printed?: string;
}
/**
 * What one catalogue entry says of one film. Null is not stated, an empty list none stated.
 */
export interface FilmRecord {
  /**
   * Version of this schema.
   */
  readonly schemaVersion: "1";
  /**
   * Whose entry it is.
   */
  readonly source: RecordSource;
  /**
   * Titles of the film.
   */
  readonly titles: readonly FilmTitle[];
  /**
   * Year of the film.
   */
  readonly year: FilmYear | null;
  /**
   * Countries of the film, in the order printed.
   */
  readonly countries: readonly FilmCountry[];
  /**
   * Running time.
   */
  readonly runtime: RunningTime | null;
  /**
   * Colour or black and white.
   */
  readonly colour?: ColourValue | null;
  /**
   * Documentary, fiction, animation.
   */
  readonly form?: PrintedValue | null;
  /**
   * What the film is shown from.
   */
  readonly formats?: readonly PrintedValue[];
  /**
   * Language version of the film or copy.
   */
  readonly version: StatedVersion | null;
  /**
   * Section of the programme.
   */
  readonly section?: string | null;
  /**
   * Genres, as printed.
   */
  readonly genres?: readonly string[];
  /**
   * The age from which it may be seen.
   */
  readonly ageRating?: AgeRating | null;
  /**
   * People and what they did.
   */
  readonly credits: readonly Credit[];
  /**
   * Companies and what they did.
   */
  readonly companies: readonly Company[];
  /**
   * Which first showing it is.
   */
  readonly premiere?: Premiere | null;
  /**
   * Showings.
   */
  readonly screenings: readonly Screening[];
  /**
   * When it comes into the cinemas.
   */
  readonly releases?: readonly Release[];
  /**
   * Awards of the film.
   */
  readonly awards: readonly Award[];
  /**
   * Festivals that showed it.
   */
  readonly festivals: readonly FestivalSelection[];
  /**
   * Prose.
   */
  readonly texts: readonly FilmText[];
  /**
   * Quoted words.
   */
  readonly quotes?: readonly Quote[];
  /**
   * Other works spoken of.
   */
  readonly mentions?: readonly Mention[];
  /**
   * People that the entry tells of.
   */
  readonly people: readonly FilmPerson[];
  /**
   * Lines of the programme that are no facts of the film.
   */
  readonly programmeNotes?: readonly ProgrammeNote[];
  /**
   * What says nothing.
   */
  readonly noise?: readonly Noise[];
  /**
   * How each value is known.
   */
  readonly evidence: EvidenceMap;
}
/**
 * Whose entry it is.
 */
export interface RecordSource {
  /**
   * Id of the house; `unknown` when nothing tells.
   */
  readonly house: string;
  /**
   * Language of the page.
   */
  readonly language?: LanguageTag;
  /**
   * Address of the page.
   */
  readonly url?: string;
}
/**
 * A title that an entry gives its film.
 */
export interface FilmTitle {
  /**
   * The title, repaired where its characters were damaged.
   */
  readonly text: string;
  /**
   * As printed, when `text` is a repaired form.
   */
  readonly printed?: string;
  /**
   * Language of the title, with script and romanization where they matter.
   */
  readonly language?: LanguageTag;
  /**
   * What it is to the film; absent when the page does not tell.
   */
  readonly role?: TitleRole;
  /**
   * Whether the title was printed in capitals throughout.
   */
  readonly caseAsPrinted?: "upper" | "mixed";
}
/**
 * How long a film lasts.
 */
export interface RunningTime {
  /**
   * ISO 8601 duration of hours, minutes and seconds.
   */
  readonly iso: string;
  /**
   * The source's own characters.
   */
  readonly printed?: string;
  /**
   * True when the page says that it is about so long.
   */
  readonly approximate?: boolean;
}
/**
 * A value of a vocabulary, and how it was printed.
 */
export interface PrintedValue {
  /**
   * The value.
   */
  readonly value: string;
  /**
   * The source's own characters.
   */
  readonly printed?: string;
}
/**
 * A version tag with the words it was read from.
 */
export interface StatedVersion {
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
  /**
   * The words it was read from.
   */
  readonly printed?: string;
}
/**
 * Which first showing it is.
 */
export interface Premiere {
  /**
   * How far it is a first one.
   */
  readonly status: "world" | "international" | "continental" | "national" | "regional" | "local" | "preview";
  /**
   * Country of a national premiere.
   */
  readonly country?: CountryCode;
  /**
   * The source's own characters.
   */
  readonly printed?: string;
}
/**
 * One showing.
 */
export interface Screening {
  /**
   * Local time without a zone, or a date alone.
   */
  readonly start?: string;
  /**
   * When it ends.
   */
  readonly end?: string;
  /**
   * Day and time when the year is not known.
   */
  readonly partialDate?: string;
  /**
   * The source's own characters.
   */
  readonly printed?: string;
  /**
   * Where it is; null when the page does not say.
   */
  readonly venue?: Venue | null;
  /**
   * The version of this showing, when the page gives it one.
   */
  readonly version?: StatedVersion | null;
  /**
   * For whom it is.
   */
  readonly audience?: "public" | "press" | "industry" | "school";
}
/**
 * Where a film is shown.
 */
export interface Venue {
  /**
   * Name of the cinema.
   */
  readonly name?: string;
  /**
   * Hall or screen.
   */
  readonly hall?: string;
  /**
   * Town.
   */
  readonly locality?: string;
}
/**
 * When a film comes into the cinemas.
 */
export interface Release {
  /**
   * A year, a month or a day.
   */
  readonly date: string;
  /**
   * Where.
   */
  readonly country?: CountryCode;
  /**
   * The source's own characters.
   */
  readonly printed?: string;
}
/**
 * A piece of prose: where it stands, and its words only when they were asked for.
 */
export interface FilmText {
  /**
   * What kind of prose it is.
   */
  readonly type: "synopsis" | "logline" | "review" | "biography" | "programmersNote" | "commentary";
  /**
   * The heading above it.
   */
  readonly label?: string;
  /**
   * Language it is written in.
   */
  readonly language?: LanguageTag;
  /**
   * Of whom a biography is.
   */
  readonly about?: string;
  /**
   * Who wrote it.
   */
  readonly author?: string;
  /**
   * Where it stands in the text.
   */
  readonly span?: Span;
  /**
   * Its words.
   */
  readonly text?: string;
}
/**
 * Words in quotation marks; they carry no facts of the film.
 */
export interface Quote {
  /**
   * What is quoted.
   */
  readonly kind: string;
  /**
   * The words.
   */
  readonly text?: string;
  /**
   * Who said it.
   */
  readonly speaker?: string;
  /**
   * What the page says of its source; null when that is lost.
   */
  readonly attribution?: string | null;
  /**
   * True when the name of the source was cut off.
   */
  readonly attributionLost?: boolean;
  /**
   * Index of the quote that holds it.
   */
  readonly nestedIn?: number;
  /**
   * The same in its original language.
   */
  readonly original?: string;
  /**
   * Language of the original words.
   */
  readonly originalLanguage?: LanguageTag;
  /**
   * Where it stands in the text.
   */
  readonly span: Span;
}
/**
 * Another work that the entry speaks of.
 */
export interface Mention {
  /**
   * What is mentioned.
   */
  readonly kind: string;
  /**
   * Its name.
   */
  readonly text: string;
  /**
   * Its year.
   */
  readonly year?: number;
  /**
   * Its director.
   */
  readonly director?: string;
  /**
   * What it is to the film.
   */
  readonly relation?: string;
}
/**
 * A line of the programme that is no fact of the film.
 */
export interface ProgrammeNote {
  /**
   * What it is.
   */
  readonly type: string;
  /**
   * The source's own characters.
   */
  readonly printed: string;
  /**
   * The work it names; null when that is lost.
   */
  readonly work?: string | null;
  /**
   * True when the name of the work was cut off.
   */
  readonly workLost?: boolean;
}
/**
 * What is on the page and says nothing: buttons, forms, dots.
 */
export interface Noise {
  /**
   * The characters.
   */
  readonly text: string;
  /**
   * Where they stand.
   */
  readonly span: Span;
  /**
   * What it is.
   */
  readonly why?: string;
}
/**
 * A catalogue and its films.
 */
export interface FilmSource {
  /**
   * Its name, without a colon.
   */
  readonly name: string;
  /**
   * Its films, each id once.
   *
   * @maxItems 5000
   */
  readonly films: readonly CatalogueFilm[];
}
/**
 * Records of one film: its titles, its people, and where the records disagree.
 */
export interface FilmWork {
  /**
   * The records, by their places in the list that was sent.
   */
  readonly records: readonly number[];
  /**
   * All titles, each once.
   */
  readonly titles: readonly WorkTitle[];
  /**
   * Those who made it, each once.
   */
  readonly people: readonly WorkPerson[];
  /**
   * Fields on which the records differ.
   */
  readonly conflicts: readonly RecordConflict[];
}
/**
 * A title of a film, and who gives it.
 */
export interface WorkTitle {
  /**
   * The title.
   */
  readonly text: string;
  /**
   * Its language.
   */
  readonly language?: string;
  /**
   * What it is to the film.
   */
  readonly role?: string;
  /**
   * The romanization scheme in which it is written, when that can be told.
   */
  readonly scheme?: string;
  /**
   * Records that say so, by their places in the list that was sent.
   */
  readonly records: readonly number[];
}
/**
 * Somebody who made a film, in all spellings.
 */
export interface WorkPerson {
  /**
   * What the person did.
   */
  readonly role: CreditRole;
  /**
   * Spellings of the name.
   *
   * @minItems 1
   */
  readonly names: readonly WorkName[];
  /**
   * Records that say so, by their places in the list that was sent.
   */
  readonly records: readonly number[];
}
/**
 * A spelling of a person's name, and who writes it.
 */
export interface WorkName {
  /**
   * The name.
   */
  readonly text: string;
  /**
   * The romanization scheme in which it is written, when that can be told.
   */
  readonly scheme?: string;
  /**
   * Records that say so, by their places in the list that was sent.
   */
  readonly records: readonly number[];
}
/**
 * A field on which the records of one film differ, and how that can be explained.
 */
export interface RecordConflict {
  /**
   * The field.
   */
  readonly field: "year" | "runtime" | "countries" | "colour" | "form" | "version";
  /**
   * What the records say.
   *
   * @minItems 2
   */
  readonly values: readonly ConflictValue[];
  /**
   * How it can be explained: `rounding` of minutes; `frame-rate` 24 against 25 frames a second; `other-cut` another cut of the film; `neighbouring-years` finished in one year, shown in the next; `incomplete` some say less than others; `successor-state` the state of that time against one of today; `other-copy` copies in other versions; `contradiction` one of them is wrong.
   */
  readonly verdict:
    | "rounding"
    | "frame-rate"
    | "other-cut"
    | "neighbouring-years"
    | "incomplete"
    | "successor-state"
    | "other-copy"
    | "contradiction";
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
 * A bulk match and how far it has come.
 */
export interface Job {
  /**
   * Made by the service.
   */
  readonly id: string;
  /**
   * Name of the catalogue, as the workers know it.
   */
  readonly catalogue: string;
  /**
   * The most candidates a row; 5 unless told.
   */
  readonly limit?: number;
  /**
   * `queued`: no row was looked for yet; `problem` says why where workers lack the catalogue. `running`: workers are at it. The others are final: `done`, `cancelled` on request, `failed` for the reason in `problem`.
   */
  readonly state: "queued" | "running" | "done" | "cancelled" | "failed";
  /**
   * When the job was sent (RFC 3339).
   */
  readonly created: string;
  /**
   * When it reached its final state.
   */
  readonly ended?: string;
  /**
   * How many rows it has.
   */
  readonly rows: number;
  /**
   * How many of them have their result.
   */
  readonly done: number;
  /**
   * How many of those have a problem in place of a result.
   */
  readonly problems: number;
  /**
   * Why the job failed; of a `queued` one, why no worker could begin it so far.
   */
  readonly problem?: Problem;
}
/**
 * The latest jobs.
 */
export interface JobList {
  /**
   * Latest first, fifty at most.
   *
   * @maxItems 50
   */
  readonly jobs: readonly Job[];
}
/**
 * One row of a job: a film that is looked for. What is wrong with its query is told in its result.
 */
export interface JobQuery {
  /**
   * The caller's own name of the row; it comes back with the result.
   */
  readonly id?: string;
  /**
   * What is known of the film, by the schema of a catalogue query.
   */
  readonly query: {
    readonly [k: string]: unknown;
  };
}
/**
 * Many films to look for in one catalogue, for a job of some thousand rows; larger ones are sent one row a line.
 */
export interface JobRequest {
  /**
   * Name of the catalogue, as the workers know it.
   */
  readonly catalogue: string;
  /**
   * The most candidates a row; 5 unless told.
   */
  readonly limit?: number;
  /**
   * The rows, in order.
   *
   * @minItems 1
   */
  readonly queries: readonly JobQuery[];
}
/**
 * One row of the results of a job: what was found, or the problem that kept the row from being looked for.
 */
export interface JobResult {
  /**
   * Its number, from 1, in the order in which the rows were sent; blank lines are no rows.
   */
  readonly row: number;
  /**
   * The caller's own name of the row; it comes back with the result.
   */
  readonly id?: string;
  /**
   * The films that may be the one, and what to do.
   */
  readonly result?: CataloguesMatchOutput;
  /**
   * Why the row could not be looked for.
   */
  readonly problem?: Problem;
}
/**
 * The films that may be the one, and what to do.
 */
export interface CataloguesMatchOutput {
  /**
   * `match`: the first candidate is the film. `review`: something is plausible, or two are good; a person decides. `none`: nothing is worth a look.
   */
  readonly decision: "match" | "review" | "none";
  /**
   * Best first; equal scores in order of id.
   */
  readonly candidates: readonly MatchCandidate[];
}
/**
 * A film of the catalogue that may be the one looked for.
 */
export interface MatchCandidate {
  /**
   * Its id in the catalogue.
   */
  readonly id: string;
  /**
   * 100 × probability.
   */
  readonly score: number;
  /**
   * What speaks for and against it, field by field; a field that one side lacks gives no item.
   */
  readonly evidence: readonly MatchEvidence[];
}
/**
 * What a job looks its rows up in, where the rows come one a line.
 */
export interface JobSettings {
  /**
   * Name of the catalogue, as the workers know it.
   */
  readonly catalogue: string;
  /**
   * The most candidates a row; 5 unless told.
   */
  readonly limit?: number;
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
 * Catalogues, and what people decided of their entries.
 */
export interface CataloguesClusterInput {
  /**
   * The catalogues, each name once, with at most 5000 films, 15000 titles and 10000 directors together.
   *
   * @maxItems 100
   */
  readonly sources: readonly FilmSource[];
  /**
   * Decisions in the order in which they were taken; of several about the same two entries the last counts.
   *
   * @maxItems 20000
   */
  readonly decisions?: readonly Decision[];
}
/**
 * The films that the catalogues speak of. Every entry is in one work.
 */
export interface CataloguesClusterOutput {
  /**
   * The films.
   */
  readonly works: readonly ClusterWork[];
  /**
   * Entries that may be one film, the likeliest first.
   */
  readonly doubtful: readonly DoubtfulPair[];
  /**
   * Decisions that do not go together.
   */
  readonly contradictions: readonly DecisionContradiction[];
  /**
   * Decisions that were followed, though an entry has changed since.
   */
  readonly stale: readonly StaleDecision[];
}
/**
 * A decision taken of entries that have changed since.
 */
export interface StaleDecision {
  /**
   * One entry.
   */
  readonly a: EntryRef;
  /**
   * The other entry.
   */
  readonly b: EntryRef;
  /**
   * The decision, counted from 1.
   */
  readonly line: number;
}
/**
 * A film that is looked for in a catalogue.
 */
export interface CataloguesMatchInput {
  /**
   * Over HTTP the name of a catalogue that the service was started with; on the command line also its folder or the URL of its database.
   */
  readonly catalogue: string;
  /**
   * What is known of the film.
   */
  readonly query: CatalogueQuery;
  /**
   * The most candidates to answer with; 5 unless told.
   */
  readonly limit?: number;
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
 * Two spellings of names of persons.
 */
export interface NamesCompareInput {
  /**
   * The first.
   */
  readonly a: string;
  /**
   * The second.
   */
  readonly b: string;
}
/**
 * Whether the two can be spellings of one name. It is not said that they are one person.
 */
export interface NamesCompareOutput {
  /**
   * How well they agree, from 0 to 1.
   */
  readonly score: number;
  /**
   * What the evidence comes to.
   */
  readonly verdict: "same" | "possible" | "different";
  /**
   * What speaks for it and against it.
   */
  readonly reasons: readonly Reason[];
}
/**
 * A piece of evidence for or against a verdict. `message` is the sentence in the language asked for; all else is free of language.
 */
export interface Reason {
  /**
   * Id of the reason, stable for ever.
   */
  readonly reason: string;
  /**
   * Whether it speaks for the two belonging together.
   */
  readonly effect: "for" | "against";
  /**
   * What the sentence is made from.
   */
  readonly params: FindingParams;
  /**
   * The sentence, in the language asked for.
   */
  readonly message: string;
}
/**
 * Names, and the names to find them among.
 */
export interface NamesMatchInput {
  /**
   * The names to find.
   *
   * @maxItems 10000
   */
  readonly queries: readonly string[];
  /**
   * The names to find them among.
   *
   * @maxItems 100000
   */
  readonly candidates: readonly string[];
  /**
   * How many hits for each name at most.
   */
  readonly limit?: number;
}
/**
 * The best candidates of each name.
 */
export interface NamesMatchOutput {
  /**
   * One list for each name that was asked for, best first.
   */
  readonly results: readonly (readonly {
    /**
     * Place in the list of candidates, counted from 0.
     */
    readonly index: number;
    /**
     * How well it agrees, from 0 to 1.
     */
    readonly score: number;
  }[])[];
}
/**
 * The name of one person.
 */
export interface NamesParseInput {
  /**
   * The name, as it stands on the page.
   */
  readonly text: string;
}
/**
 * The name in its parts.
 */
export interface NamesParseOutput {
  /**
   * The parts.
   */
  readonly name: PersonName;
}
/**
 * The name of one person in its parts, spelt as it was written but for a surname in capitals.
 */
export interface PersonName {
  /**
   * Given and middle names and their initials.
   */
  readonly given: readonly string[];
  /**
   * Father’s name with its ending, or its initial; null when there is none.
   */
  readonly patronymic: string | null;
  /**
   * Surnames without their particles.
   */
  readonly family: readonly string[];
  /**
   * Words that lead a surname.
   */
  readonly particles: readonly string[];
  /**
   * What is said beside a name and is no part of it.
   */
  readonly honorifics: readonly string[];
  /**
   * What tells bearers of one name apart; null when there is none.
   */
  readonly suffix: string | null;
  /**
   * Names in quotation marks or brackets, without these.
   */
  readonly nicknames: readonly string[];
  /**
   * Whether a given name or the patronymic is an initial.
   */
  readonly initials: boolean;
  /**
   * How the parts follow each other.
   */
  readonly order: "given-first" | "family-first" | "unknown";
  /**
   * ISO 15924 code of the script; `mixed` for several, `other` for one that is not read.
   */
  readonly script: "Latn" | "Cyrl" | "Geor" | "Armn" | "Grek" | "mixed" | "other";
  /**
   * The text as it was given.
   */
  readonly raw: string;
}
/**
 * A digital cinema package: the path of its folder (command line only), or its files.
 */
export interface PackagesInspectInput {
  /**
   * The folder.
   */
  readonly path?: string;
  /**
   * The files of the package.
   *
   * @maxItems 10000
   */
  readonly files?: readonly PackageFile[];
  /**
   * Which checksums to compare: of all files, of those without picture and sound, or none. All when absent.
   */
  readonly hashes?: "all" | "text" | "none";
}
/**
 * A file of a package. Picture and sound may be left out and only their size be given; their checksums are then not looked at.
 */
export interface PackageFile {
  /**
   * Where it lies in the package, with forward slashes.
   */
  readonly path: string;
  /**
   * The bytes of the file in base64.
   */
  readonly content?: string;
  /**
   * The text of the file where it is text already.
   */
  readonly text?: string;
  /**
   * The size of a file that is left out, such as picture and sound.
   */
  readonly bytes?: number;
}
/**
 * What the package holds and what is wrong with it.
 */
export interface PackagesInspectOutput {
  /**
   * The standard of its lists; null when there is none to be read.
   */
  readonly standard: "interop" | "smpte" | "mixed" | null;
  /**
   * The versions, in the order of their file names.
   */
  readonly versions: readonly PackageVersion[];
  /**
   * What is to be said about it.
   */
  readonly findings: readonly Finding[];
}
/**
 * Film records of any houses. What a record does not state, or not in the form of a film record, is taken as not stated.
 */
export interface RecordsCompareInput {
  /**
   * The records.
   *
   * @maxItems 10000
   */
  readonly records: readonly {
    readonly [k: string]: unknown;
  }[];
}
/**
 * Which records speak of one film. Every record is in one work.
 */
export interface RecordsCompareOutput {
  /**
   * The films.
   */
  readonly works: readonly FilmWork[];
  /**
   * Differences; pointers lead into the list of records.
   */
  readonly findings: readonly Finding[];
}
/**
 * Asks for every house that is known.
 */
export interface RecordsHousesInput {}
/**
 * The houses whose entries are read by more than the general rules, or in whose hand records are written.
 */
export interface RecordsHousesOutput {
  /**
   * The houses.
   */
  readonly houses: readonly RecordHouse[];
}
/**
 * A festival, cinema or archive whose entries are known.
 */
export interface RecordHouse {
  /**
   * The id by which it is asked for.
   */
  readonly id: string;
  /**
   * Its name.
   */
  readonly name: string;
  /**
   * Languages its entries are written in.
   */
  readonly languages: readonly LanguageTag[];
  /**
   * Its pages are told by their marks when no house is named.
   */
  readonly recognised: boolean;
  /**
   * Records can be written in its hand.
   */
  readonly written: boolean;
}
/**
 * A catalogue entry: the text of a page that says what film is shown.
 */
export interface RecordsReadInput {
  /**
   * The text, as it stands on the page. An empty one gives a record with nothing in it.
   */
  readonly text: string;
  /**
   * Whose page it is; told by its marks when absent. A house that is not known is read by the general rules.
   */
  readonly house?: string;
  /**
   * What is known beside the text.
   */
  readonly context?: RecordContext;
}
/**
 * What the caller knows beside the text of a catalogue entry. It decides only where the text leaves it open.
 */
export interface RecordContext {
  /**
   * Language the page is written in.
   */
  readonly language?: LanguageTag;
  /**
   * Country of the house, for premieres and releases that name none.
   */
  readonly region?: RegionCode;
}
/**
 * What the entry says of the film.
 */
export interface RecordsReadOutput {
  /**
   * The record; its evidence says where each value stands in the text and how sure it is.
   */
  readonly record: FilmRecord;
  /**
   * What is to be said about the reading.
   */
  readonly findings: readonly Finding[];
}
/**
 * A film record to check. Whatever the object holds is checked, not refused.
 */
export interface RecordsValidateInput {
  /**
   * The record.
   */
  readonly record: {
    readonly [k: string]: unknown;
  };
}
/**
 * Whether a film record keeps to its schema and makes sense.
 */
export interface RecordsValidateOutput {
  /**
   * No finding is an error.
   */
  readonly valid: boolean;
  /**
   * What was found; pointers lead into the record.
   */
  readonly findings: readonly Finding[];
}
/**
 * A film record, and the house in whose hand it is to be written.
 */
export interface RecordsWriteInput {
  /**
   * The record. Members that it has not are not stated; what has not the shape of a film record is left out.
   */
  readonly record: {
    readonly [k: string]: unknown;
  };
  /**
   * Id of the house; `kinoglot` is the neutral one, which writes in five languages.
   */
  readonly house: string;
  /**
   * Language of the neutral house; the others have their own.
   */
  readonly locale?: Locale;
}
/**
 * The record as the house prints it.
 */
export interface RecordsWriteOutput {
  /**
   * The text; empty when the house has a place for nothing of it.
   */
  readonly text: string;
  /**
   * JSON Pointers (RFC 6901) of what the record states and the text does not say.
   */
  readonly lost: readonly string[];
}
/**
 * A romanized text and the scheme it was written by.
 */
export interface RomanizationDeromanizeInput {
  /**
   * The text in Latin letters.
   */
  readonly text: string;
  /**
   * Id or alias of a scheme.
   */
  readonly scheme: string;
}
/**
 * The text in its first letters, where another letter was possible, and what could not be read.
 */
export interface RomanizationDeromanizeOutput {
  /**
   * The text; of several possible letters the likeliest.
   */
  readonly text: string;
  /**
   * Each place where more than one reading was possible, the first 10,000 of them.
   */
  readonly ambiguities: readonly {
    /**
     * Where in the text that was given.
     */
    readonly span: Span;
    /**
     * The possible readings, likeliest first.
     */
    readonly options: readonly string[];
  }[];
  /**
   * Each different word that could not be read and stayed as it was, the first 1,000 of them.
   */
  readonly findings: readonly Finding[];
}
/**
 * A word or name in Cyrillic and as somebody romanized it.
 */
export interface RomanizedPair {
  /**
   * In Cyrillic.
   */
  readonly source: string;
  /**
   * In Latin letters.
   */
  readonly romanized: string;
}
/**
 * The schemes that fit, and the words that break the best of them. For names alone these are schemes for Russian.
 */
export interface RomanizationIdentifyOutput {
  /**
   * Every scheme that explains all the spellings.
   */
  readonly consistent: readonly string[];
  /**
   * Schemes by how well they fit, best first.
   */
  readonly ranked: readonly {
    /**
     * Id of the scheme.
     */
    readonly scheme: string;
    /**
     * How well it fits, from 0 to 1.
     */
    readonly score: number;
  }[];
  /**
   * The words that the best scheme would write otherwise.
   */
  readonly deviations: readonly {
    /**
     * The word as it is spelt.
     */
    readonly token: string;
    /**
     * The word as the scheme spells it.
     */
    readonly expected: string;
    /**
     * Id of that scheme.
     */
    readonly scheme: string;
  }[];
  /**
   * Whether no single scheme explains the spellings.
   */
  readonly mixed: boolean;
}
/**
 * A name or word in Latin letters, by whatever scheme.
 */
export interface RomanizationRestoreInput {
  /**
   * The text.
   */
  readonly text: string;
  /**
   * How many candidates at most.
   */
  readonly limit?: number;
}
/**
 * What it may be in Cyrillic.
 */
export interface RomanizationRestoreOutput {
  /**
   * The probable forms, best first.
   */
  readonly candidates: readonly {
    /**
     * The form.
     */
    readonly text: string;
    /**
     * How probable it is, from 0 to 1.
     */
    readonly score: number;
  }[];
}
/**
 * A text in Cyrillic, Georgian or Armenian letters, and the scheme to write it by.
 */
export interface RomanizationRomanizeInput {
  /**
   * The text. What is not in letters of the scheme’s script passes through.
   */
  readonly text: string;
  /**
   * Id or alias of a scheme, `house:…`, `profile:…` or `transcription:` and a language.
   */
  readonly scheme: string;
}
/**
 * The text in Latin letters.
 */
export interface RomanizationRomanizeOutput {
  /**
   * The text.
   */
  readonly text: string;
  /**
   * What is to be said about the text.
   */
  readonly findings: readonly Finding[];
}
/**
 * Which schemes to list; all when nothing is given.
 */
export interface RomanizationSchemesInput {
  /**
   * Only schemes made for this language.
   */
  readonly language?: LanguageTag;
}
/**
 * The schemes.
 */
export interface RomanizationSchemesOutput {
  /**
   * The schemes, in order of their ids.
   */
  readonly schemes: readonly SchemeDescription[];
}
/**
 * A scheme of romanization, a house profile, or the transcription into a language.
 */
export interface SchemeDescription {
  /**
   * Id of the scheme.
   */
  readonly id: string;
  /**
   * Other names by which it is known and accepted.
   */
  readonly aliases: readonly string[];
  /**
   * What it is called.
   */
  readonly title: string;
  /**
   * Who published it.
   */
  readonly authority: string;
  /**
   * Year of publication; null when it has none.
   */
  readonly year: number | null;
  /**
   * Language it is made for.
   */
  readonly language: LanguageTag;
  /**
   * ISO 15924 code of the script that is romanized.
   */
  readonly script: string;
  /**
   * BCP 47 tag of text that is written by it.
   */
  readonly tag: LanguageTag;
  /**
   * Whether its text can be turned back without loss.
   */
  readonly reversible: boolean;
  /**
   * Where the table is published.
   */
  readonly source: string;
  /**
   * Terms under which the table is used.
   */
  readonly licence: string;
}
/**
 * A name or title in Cyrillic, and the language into whose spelling it goes.
 */
export interface RomanizationTranscribeInput {
  /**
   * The text.
   */
  readonly text: string;
  /**
   * Language into whose spelling it goes.
   */
  readonly language: string;
}
/**
 * The text in the spelling of the language.
 */
export interface RomanizationTranscribeOutput {
  /**
   * The text.
   */
  readonly text: string;
  /**
   * What is to be said about the text.
   */
  readonly findings: readonly Finding[];
}
/**
 * A file, and one whose timing fits the copy. They may be in different languages.
 */
export interface SubtitlesAlignInput {
  /**
   * The file to be moved.
   */
  readonly file: SubtitleFile;
  /**
   * The file that fits.
   */
  readonly reference: SubtitleFile;
}
/**
 * A subtitle file: exactly one of path, content and text.
 */
export interface SubtitleFile {
  /**
   * A file on this machine; taken by the command line only, never over HTTP.
   */
  readonly path?: string;
  /**
   * The bytes of the file in base64.
   */
  readonly content?: string;
  /**
   * The text of the file where it is text already. Its encoding is then not looked at.
   */
  readonly text?: string;
  /**
   * The name of the file: its ending and the languages in it are compared with the content.
   */
  readonly name?: string;
}
/**
 * How the times of the file become those of the reference: reference time = file time × rate + offset.
 */
export interface SubtitlesAlignOutput {
  /**
   * Milliseconds.
   */
  readonly offset: number;
  /**
   * 1 for the same speed, 25/24 for a copy at 25 frames a second …
   */
  readonly rate: number;
  /**
   * 0 to 1; below 0.5 the two are probably not of one film.
   */
  readonly confidence: number;
  /**
   * Further places from which other offsets hold.
   */
  readonly splits?: readonly TimingSplit[];
}
/**
 * Subtitle files, and what was promised of them.
 */
export interface SubtitlesCheckInput {
  /**
   * The files in hand. On the command line a path may be a folder: of a digital cinema package, or of subtitle files, which then stand in its place.
   *
   * @maxItems 200
   */
  readonly files: readonly SubtitleFile[];
  /**
   * The set of checks; festival when absent.
   */
  readonly profile?: SubtitleProfile;
  /**
   * What was announced: a text that states a version, or a version tag.
   */
  readonly promise?: VersionSide;
  /**
   * The running time of the film.
   */
  readonly runtimeMinutes?: number;
  /**
   * Subtitles known to fit the copy; the others are compared with their timing.
   */
  readonly reference?: SubtitleFile;
  /**
   * Which checksums of packages to compare: of all files, of those without picture and sound, or none. Those without picture and sound when absent; comparing all takes as long as copying the film.
   */
  readonly hashes?: "all" | "text" | "none";
  /**
   * What is known beside the files.
   */
  readonly context?: SubtitleContext;
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
 * What is known beside the files.
 */
export interface SubtitleContext {
  /**
   * The language the subtitles should have.
   */
  readonly language?: LanguageTag;
  /**
   * The languages they should have, the upper one first.
   *
   * @maxItems 10
   */
  readonly languages?: readonly LanguageTag[];
  /**
   * Frames a second, for formats that count frames and do not say.
   */
  readonly frameRate?: number;
  /**
   * Whether they are for the deaf and hard of hearing.
   */
  readonly sdh?: boolean;
  /**
   * Whether they are for children.
   */
  readonly children?: boolean;
  /**
   * Whether they are closed captions of a digital cinema package. In a package its compositions say so.
   */
  readonly captions?: boolean;
  /**
   * The number of the reel, from 1.
   */
  readonly reel?: number;
  /**
   * The languages spoken in the original.
   *
   * @maxItems 20
   */
  readonly originalLanguages?: readonly LanguageTag[];
  /**
   * The country of the screening.
   */
  readonly region?: RegionCode;
}
/**
 * Whether the files are sound and keep the promise.
 */
export interface SubtitlesCheckOutput {
  /**
   * Whether the promise is kept; without a promise, whether the files are sound.
   */
  readonly verdict: "yes" | "yes-with-notes" | "no" | "unknown";
  /**
   * Why. The pointer says which file, cue the number of the subtitle, params its time.
   */
  readonly findings: readonly Finding[];
  /**
   * What each file turned out to be.
   */
  readonly files: readonly CheckedFile[];
  /**
   * How often each rule fired, where it did so more than a thousand times; only the first thousand findings of a rule are listed, and one that says how many there are.
   */
  readonly findingCounts?: {
    readonly [k: string]: number;
  };
}
/**
 * A subtitle file, exactly one of path, content and text, and the format wanted.
 */
export interface SubtitlesConvertInput {
  /**
   * A file on this machine; taken by the command line only, never over HTTP.
   */
  readonly path?: string;
  /**
   * The bytes of the file in base64.
   */
  readonly content?: string;
  /**
   * The text of the file where it is text already. Its encoding is then not looked at.
   */
  readonly text?: string;
  /**
   * The name of the file: its ending and the languages in it are compared with the content.
   */
  readonly name?: string;
  /**
   * The format to write; that of the file when absent, or SRT where that is only read.
   */
  readonly to?: SubtitleTarget;
  /**
   * What the written file should say.
   */
  readonly options?: ConvertOptions;
}
/**
 * The file in the other format.
 */
export interface SubtitlesConvertOutput {
  /**
   * The written file in base64, UTF-8.
   */
  readonly content: string;
  /**
   * What the format cannot hold and the written file lacks.
   */
  readonly lost: readonly string[];
  /**
   * How often each rule fired, where it did so more than a thousand times; only the first thousand findings of a rule are listed, and one that says how many there are.
   */
  readonly findingCounts?: {
    readonly [k: string]: number;
  };
  /**
   * What had to be repaired or left out while reading.
   */
  readonly findings: readonly Finding[];
  /**
   * How often each rule was repaired, where one was more than a thousand times; only the first thousand of a rule are then in fixed, and a finding that says how many there are.
   */
  readonly fixedCounts?: {
    readonly [k: string]: number;
  };
  /**
   * What was repaired on request.
   */
  readonly fixed: readonly Finding[];
}
/**
 * Nothing.
 */
export interface SubtitlesFormatsInput {}
/**
 * Every format that is read, and every profile of checks.
 */
export interface SubtitlesFormatsOutput {
  /**
   * The formats.
   */
  readonly formats: readonly SubtitleFormatDescription[];
  /**
   * The profiles.
   */
  readonly profiles: readonly SubtitleProfile[];
}
/**
 * A format of subtitle files.
 */
export interface SubtitleFormatDescription {
  /**
   * The format.
   */
  readonly id: SubtitleFormat;
  /**
   * File name endings.
   */
  readonly extensions: readonly string[];
  /**
   * Whether it is written too.
   */
  readonly writes: boolean;
}
/**
 * A subtitle file: exactly one of path, content and text.
 */
export interface SubtitlesLanguagesInput {
  /**
   * A file on this machine; taken by the command line only, never over HTTP.
   */
  readonly path?: string;
  /**
   * The bytes of the file in base64.
   */
  readonly content?: string;
  /**
   * The text of the file where it is text already. Its encoding is then not looked at.
   */
  readonly text?: string;
  /**
   * The name of the file: its ending and the languages in it are compared with the content.
   */
  readonly name?: string;
}
/**
 * In which languages the file is.
 */
export interface SubtitlesLanguagesOutput {
  /**
   * The languages found, best first.
   */
  readonly languages: readonly LanguageShare[];
  /**
   * Whether two languages share the file.
   */
  readonly bilingual: boolean;
  /**
   * How they share it.
   */
  readonly layout?: BilingualLayout;
  /**
   * Whether there is too little text, or too little agreement, to be sure; the best guess is listed all the same.
   */
  readonly undetermined: boolean;
  /**
   * The script of most letters, ISO 15924.
   */
  readonly script?: string;
}
/**
 * Two files of one copy in two languages.
 */
export interface SubtitlesMergeInput {
  /**
   * The file whose lines stand above.
   */
  readonly first: SubtitleFile;
  /**
   * The file whose lines stand below.
   */
  readonly second: SubtitleFile;
  /**
   * The format to write; that of the first file when absent.
   */
  readonly to?: SubtitleTarget;
}
/**
 * One file with both languages in each subtitle.
 */
export interface SubtitlesMergeOutput {
  /**
   * The written file in base64, UTF-8.
   */
  readonly content: string;
  /**
   * What the format cannot hold and the written file lacks.
   */
  readonly lost: readonly string[];
  /**
   * How many cues there are.
   */
  readonly count: number;
  /**
   * How many subtitles found no partner in the other file and stand alone.
   */
  readonly alone: number;
  /**
   * How often each rule fired, where it did so more than a thousand times; only the first thousand findings of a rule are listed, and one that says how many there are.
   */
  readonly findingCounts?: {
    readonly [k: string]: number;
  };
  /**
   * What is to be said about it.
   */
  readonly findings: readonly Finding[];
}
/**
 * A subtitle file: exactly one of path, content and text.
 */
export interface SubtitlesReadInput {
  /**
   * A file on this machine; taken by the command line only, never over HTTP.
   */
  readonly path?: string;
  /**
   * The bytes of the file in base64.
   */
  readonly content?: string;
  /**
   * The text of the file where it is text already. Its encoding is then not looked at.
   */
  readonly text?: string;
  /**
   * The name of the file: its ending and the languages in it are compared with the content.
   */
  readonly name?: string;
  /**
   * `conforming` reads WebVTT as the W3C algorithm does, repairing nothing.
   */
  readonly mode?: "tolerant" | "conforming";
  /**
   * The format, when it is known; told by the content otherwise.
   */
  readonly format?: SubtitleFormat;
  /**
   * The character encoding by its WHATWG name, when it is known.
   */
  readonly encoding?: string;
  /**
   * Frames a second, for formats that count frames and do not say.
   */
  readonly frameRate?: number;
  /**
   * Figures instead of cues, read in one pass however large the file is.
   */
  readonly summary?: boolean;
  /**
   * Give the text of each cue with its simple markup too.
   */
  readonly markup?: boolean;
  /**
   * Which track to read, where one file holds several.
   */
  readonly language?: LanguageTag;
}
/**
 * What the file holds: its cues, or with summary their figures.
 */
export interface SubtitlesReadOutput {
  /**
   * The format; null when the file is of no known kind.
   */
  readonly format: SubtitleFormat | null;
  /**
   * The WHATWG name of the character encoding; null for text and binary formats.
   */
  readonly encoding: string | null;
  /**
   * The line ends.
   */
  readonly newline?: "lf" | "crlf" | "cr" | "mixed" | null;
  /**
   * The language the file declares inside; never guessed.
   */
  readonly language: LanguageTag | null;
  /**
   * Frames a second, where the file says so.
   */
  readonly frameRate?: number | null;
  /**
   * The edition of digital cinema timed text.
   */
  readonly standard?: "interop" | "smpte-2007" | "smpte-2010" | "smpte-2014";
  /**
   * What else the file says of itself, by the names of its format.
   */
  readonly meta?: {
    readonly [k: string]: string;
  };
  /**
   * The subtitles, in the order of the file.
   */
  readonly cues?: readonly SubtitleCue[];
  /**
   * Areas of the picture that cues are placed in.
   */
  readonly regions?: readonly CueRegion[];
  /**
   * With summary: how many cues there are.
   */
  readonly count?: number;
  /**
   * With summary: when the first cue starts, in milliseconds; null without cues.
   */
  readonly firstStart?: number | null;
  /**
   * With summary: when the last cue ends, in milliseconds; null without cues.
   */
  readonly lastEnd?: number | null;
  /**
   * With summary: the durations of all cues together, in milliseconds.
   */
  readonly totalDuration?: number;
  /**
   * With summary: the UTF-16 units of all texts.
   */
  readonly characters?: number;
  /**
   * How often each rule fired, where not all findings are listed: with summary the first hundred are, without it the first thousand of each rule.
   */
  readonly findingCounts?: {
    readonly [k: string]: number;
  };
  /**
   * What had to be repaired or left out.
   */
  readonly findings: readonly Finding[];
}
/**
 * One subtitle.
 */
export interface SubtitleCue {
  /**
   * Milliseconds; may be below 0 or above 24 hours.
   */
  readonly start: number;
  /**
   * Milliseconds; null when the format leaves it open.
   */
  readonly end: number | null;
  /**
   * What a viewer reads, lines parted by a newline, without markup.
   */
  readonly text: string;
  /**
   * The cue's own name.
   */
  readonly id?: string;
  /**
   * Where it stands.
   */
  readonly settings?: CueSettings;
  /**
   * Where each line stands on a cinema screen.
   */
  readonly position?: readonly CuePosition[];
  /**
   * The cue is a picture; its text is empty.
   */
  readonly image?: true;
  /**
   * The text with <i>, <b> and <u> only; &, < and > escaped. Only when asked for.
   */
  readonly markup?: string;
}
/**
 * A file in two languages: exactly one of path, content and text.
 */
export interface SubtitlesSplitInput {
  /**
   * A file on this machine; taken by the command line only, never over HTTP.
   */
  readonly path?: string;
  /**
   * The bytes of the file in base64.
   */
  readonly content?: string;
  /**
   * The text of the file where it is text already. Its encoding is then not looked at.
   */
  readonly text?: string;
  /**
   * The name of the file: its ending and the languages in it are compared with the content.
   */
  readonly name?: string;
  /**
   * The format to write; that of the file when absent.
   */
  readonly to?: SubtitleTarget;
}
/**
 * One file for each language; none when the file is in one language only.
 */
export interface SubtitlesSplitOutput {
  /**
   * The files, the upper or first language first.
   */
  readonly parts: readonly SubtitlePart[];
  /**
   * How often each rule fired, where it did so more than a thousand times; only the first thousand findings of a rule are listed, and one that says how many there are.
   */
  readonly findingCounts?: {
    readonly [k: string]: number;
  };
  /**
   * What is to be said about it.
   */
  readonly findings: readonly Finding[];
}
/**
 * The subtitles of one language out of a file in two.
 */
export interface SubtitlePart {
  /**
   * The language.
   */
  readonly language: LanguageTag;
  /**
   * The written file in base64, UTF-8.
   */
  readonly content: string;
  /**
   * What the format cannot hold and the written file lacks.
   */
  readonly lost: readonly string[];
  /**
   * How many cues there are.
   */
  readonly count: number;
}
/**
 * A title, and its language where that is known.
 */
export interface TitlesKeyInput {
  /**
   * The title.
   */
  readonly text: string;
  /**
   * Language of the title; it says which articles and number words there can be.
   */
  readonly language?: LanguageTag;
}
/**
 * What the title is compared and filed by.
 */
export interface TitlesKeyOutput {
  /**
   * The same for all spellings of the title: without case, marks, punctuation and article; numbers in figures.
   */
  readonly key: string;
  /**
   * The title with its article behind a comma, as printed.
   */
  readonly filing: string;
  /**
   * The numbers it holds, in figures, in their order.
   */
  readonly numbers: readonly string[];
}
/**
 * Two titles.
 */
export interface TitlesRelateInput {
  /**
   * The first.
   */
  readonly a: TitleText;
  /**
   * The second.
   */
  readonly b: TitleText;
}
/**
 * A title, and its language where that is known.
 */
export interface TitleText {
  /**
   * The title.
   */
  readonly text: string;
  /**
   * Language of the title.
   */
  readonly language?: LanguageTag;
}
/**
 * How the two titles are related.
 */
export interface TitlesRelateOutput {
  /**
   * How one comes from the other; `unrelated` when nothing shows that it does.
   */
  readonly relation: "identical" | "romanization" | "transcription" | "translation" | "unrelated";
  /**
   * How sure that is, from 0 to 1.
   */
  readonly score: number;
  /**
   * What speaks for it and against it.
   */
  readonly reasons: readonly Reason[];
}
/**
 * A line that holds one title or several of one film.
 */
export interface TitlesSplitInput {
  /**
   * The line, as it stands on the page.
   */
  readonly text: string;
}
/**
 * The titles of the line, and what stands beside them.
 */
export interface TitlesSplitOutput {
  /**
   * The titles, in their order; empty when the text is.
   */
  readonly titles: readonly TitlePart[];
  /**
   * The year in brackets; not there when none is stated.
   */
  readonly year?: number;
  /**
   * What else stands in brackets.
   */
  readonly remarks: readonly TitleRemark[];
}
/**
 * One title that a text holds, without quotes and label.
 */
export interface TitlePart {
  /**
   * The title.
   */
  readonly text: string;
  /**
   * Where it stands in the text.
   */
  readonly span: Span;
  /**
   * ISO 15924 code of the script of most of its letters; `Zyyy` when it has none of a known one.
   */
  readonly script: "Latn" | "Cyrl" | "Grek" | "Geor" | "Armn" | "Zyyy";
  /**
   * The two marks that stood around it.
   */
  readonly quotes?: string;
  /**
   * What stood before it.
   */
  readonly label?: string;
}
/**
 * What stands behind a title in brackets and is no title.
 */
export interface TitleRemark {
  /**
   * The remark, without brackets.
   */
  readonly text: string;
  /**
   * Where it stands in the text.
   */
  readonly span: Span;
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
 * What is known, in the draft of the Reconciliation Service API 1.0.
 */
export interface ReconciliationCondition {
  /**
   * Of the name, of a property, or of the id.
   */
  readonly matchType: "name" | "property" | "id";
  /**
   * The property.
   */
  readonly propertyId?: string;
  /**
   * The value, or several.
   */
  readonly propertyValue:
    | string
    | number
    | boolean
    | null
    | ReconciliationEntity
    | readonly (string | number | boolean | null | ReconciliationEntity)[];
  /**
   * Only films that meet it are wanted.
   */
  readonly required?: boolean;
  /**
   * Whether one of several values will do, all must be met, or none may.
   */
  readonly matchQuantifier?: "any" | "all" | "none";
  /**
   * How a value is compared; passed over.
   */
  readonly matchQualifier?: string;
  /**
   * Language of the value.
   */
  readonly lang?: string;
  /**
   * Writing direction of the value.
   */
  readonly dir?: string;
}
/**
 * Something that has an id and a name, as the reconciliation protocol passes it.
 */
export interface ReconciliationEntity {
  /**
   * Its id.
   */
  readonly id: string;
  /**
   * What it is called.
   */
  readonly name?: string;
  readonly [k: string]: unknown;
}
/**
 * A property whose values are wanted.
 */
export interface ReconciliationExtendProperty {
  /**
   * The property.
   */
  readonly id: string;
  /**
   * Settings; passed over.
   */
  readonly settings?: {
    readonly [k: string]: unknown;
  };
  readonly [k: string]: unknown;
}
/**
 * Films, and the properties of them that are wanted.
 */
export interface ReconciliationExtendQuery {
  /**
   * Ids of films.
   *
   * @maxItems 1000
   */
  readonly ids: readonly string[];
  /**
   * The properties, in the order in which they are answered.
   *
   * @maxItems 100
   */
  readonly properties: readonly ReconciliationExtendProperty[];
  readonly [k: string]: unknown;
}
/**
 * A question of the draft of the Reconciliation Service API 1.0.
 */
export interface ReconciliationMatchQuery {
  /**
   * The type of entity that is wanted; an unknown one is passed over.
   */
  readonly type?: string;
  /**
   * The most candidates to answer with.
   */
  readonly limit?: number;
  /**
   * Language of the values.
   */
  readonly lang?: string;
  /**
   * Writing direction of the values.
   */
  readonly dir?: string;
  /**
   * What is known.
   *
   * @minItems 1
   * @maxItems 100
   */
  readonly conditions: readonly ReconciliationCondition[];
}
/**
 * Questions of the draft of the Reconciliation Service API 1.0.
 */
export interface ReconciliationMatchRequest {
  /**
   * The questions.
   */
  readonly queries: readonly ReconciliationMatchQuery[];
}
/**
 * A question of the Reconciliation Service API 0.2: a text, properties, or both; neither is no question.
 */
export interface ReconciliationQuery {
  /**
   * A title, several in one, or the id of a film.
   */
  readonly query?: string;
  /**
   * The type of entity that is wanted; unknown types are passed over.
   */
  readonly type?: string | readonly string[];
  /**
   * The most candidates to answer with.
   */
  readonly limit?: number;
  /**
   * How several types go together; films have one.
   */
  readonly type_strict?: "any" | "all" | "should";
  /**
   * What else is known.
   *
   * @maxItems 100
   */
  readonly properties?: readonly ReconciliationQueryProperty[];
}
/**
 * What is known of one property.
 */
export interface ReconciliationQueryProperty {
  /**
   * `year`, `director`, `runtime`, `country` or `title`; others are passed over.
   */
  readonly pid: string;
  /**
   * The value, or several.
   */
  readonly v:
    | string
    | number
    | boolean
    | null
    | ReconciliationEntity
    | readonly (string | number | boolean | null | ReconciliationEntity)[];
}
/**
 * Questions of the Reconciliation Service API 0.2, each under a key of the caller's.
 */
export interface ReconciliationQueryBatch {
  readonly [k: string]: ReconciliationQuery;
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
      | "text"
      | "texts"
      | "code"
      | "codes"
      | "choice"
      | "number"
      | "language"
      | "languages"
      | "region"
      | "script"
      | "scheme"
      | "medium"
      | "field"
      | "kind"
      | "fault"
      | "track";
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
