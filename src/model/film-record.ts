import type { PrintedName } from "./printed-name.js";
import type { Span } from "./span.js";
import type { Lang, VersionTag } from "./version-tag.js";

/**
 * What one catalogue entry says of one film. `null` is not stated, `[]` none stated; `printed` is always the source's own
 * characters. A value belongs here only when the entry supports it: what one knows from elsewhere does not count.
 */
export interface FilmRecord {
  readonly schemaVersion: "1";
  readonly source: RecordSource;
  readonly titles: readonly FilmTitle[];
  readonly year: number | null;
  readonly countries: readonly FilmCountry[];
  readonly runtime: RunningTime | null;
  readonly colour?: ColourValue | null;
  readonly form?: PrintedValue | null;
  readonly formats?: readonly PrintedValue[];
  readonly version: StatedVersion | null;
  readonly section?: string | null;
  readonly genres?: readonly string[];
  readonly ageRating?: AgeRating | null;
  readonly credits: readonly Credit[];
  readonly companies: readonly Company[];
  readonly premiere?: Premiere | null;
  readonly screenings: readonly Screening[];
  readonly releases?: readonly Release[];
  readonly awards: readonly Award[];
  readonly festivals: readonly FestivalSelection[];
  readonly texts: readonly FilmText[];
  readonly quotes?: readonly Quote[];
  readonly mentions?: readonly Mention[];
  readonly people: readonly Person[];
  readonly programmeNotes?: readonly ProgrammeNote[];
  readonly noise?: readonly Noise[];
  /** By JSON Pointer (RFC 6901) of the value, or of one that holds it. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}

export interface RecordSource {
  /** Id of the house whose hand it is, such as `cottbus`; `unknown` when nothing tells. */
  readonly house: string;
  readonly language?: Lang;
  readonly url?: string;
}

/** ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for states that are gone. */
export type CountryCode = string;

export const TITLE_ROLES = [
  "original",
  "transliterated",
  "translated",
  "international",
  "release",
  "literal",
  "working",
  "festival",
  "reissue",
  "informal",
  "supplied",
  "alternative",
  "variant",
] as const;
/**
 * What a title is to its film: `transliterated` the original in another script, `international` the English one it travels
 * under, `literal` what it "translates best as", `variant` a loose mention.
 */
export type TitleRole = (typeof TITLE_ROLES)[number];

export interface FilmTitle {
  readonly text: string;
  /** As printed, when `text` is a repaired form. */
  readonly printed?: string;
  /** With script and romanization where they matter: `ru-Cyrl`, `ru-Latn`, `ru-Latn-alalc97`. */
  readonly language?: Lang;
  readonly role?: TitleRole;
  readonly caseAsPrinted?: "upper" | "mixed";
}

export interface FilmCountry {
  readonly code: CountryCode;
  readonly printed?: string;
}

export interface RunningTime {
  /** ISO 8601 duration of hours, minutes and seconds: `PT120M`. */
  readonly iso: string;
  readonly printed?: string;
  readonly approximate?: boolean;
}

export interface PrintedValue {
  readonly value: string;
  readonly printed?: string;
}

export const COLOURS = ["colour", "bw", "colour-and-bw", "tinted"] as const;
export type Colour = (typeof COLOURS)[number];

export interface ColourValue {
  readonly value: Colour;
  readonly printed?: string;
}

export interface AgeRating extends PrintedValue {
  /** The body that rates, such as `FSK`. */
  readonly system?: string;
}

/** A version tag with the words it was read from. */
export interface StatedVersion extends VersionTag {
  readonly printed?: string;
}

export const CREDIT_ROLES = [
  "director",
  "screenwriter",
  "story",
  "cinematographer",
  "editor",
  "composer",
  "productionDesigner",
  "setDecorator",
  "costumeDesigner",
  "makeUp",
  "sound",
  "soundDesigner",
  "soundMix",
  "producer",
  "executiveProducer",
  "generalProducer",
  "coProducer",
  "actor",
  "voice",
  "protagonist",
  "animator",
  "vfx",
  "casting",
  "assistantDirector",
  "dialogue",
  "subtitler",
  "musicPreexisting",
  "unknown",
] as const;
export type CreditRole = (typeof CREDIT_ROLES)[number];

export interface Credit {
  readonly role: CreditRole;
  /** What an unknown role may be. */
  readonly candidates?: readonly string[];
  readonly label?: string;
  readonly name: PrintedName;
  /** Place among those of the same role, from 1. */
  readonly order?: number;
  readonly character?: string;
  readonly note?: string;
  /** Another work that the credit is for. */
  readonly work?: string;
}

export const COMPANY_ROLES = [
  "production",
  "coProduction",
  "worldSales",
  "distribution",
  "printSource",
  "contact",
  "support",
  "unknown",
] as const;
export type CompanyRole = (typeof COMPANY_ROLES)[number];

export interface Company {
  readonly role: CompanyRole;
  readonly candidates?: readonly string[];
  readonly label?: string;
  readonly name: string;
  readonly contact?: Contact;
}

export interface Contact {
  readonly person?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly locality?: string;
  readonly country?: CountryCode;
  /** E.164: `+74957774961`. */
  readonly phone?: string;
  readonly phonePrinted?: string;
  readonly email?: string;
  readonly url?: string;
}

export const PREMIERE_STATUSES = [
  "world",
  "international",
  "continental",
  "national",
  "regional",
  "local",
  "preview",
] as const;
export type PremiereStatus = (typeof PREMIERE_STATUSES)[number];

export interface Premiere {
  readonly status: PremiereStatus;
  readonly country?: CountryCode;
  readonly printed?: string;
}

export interface Venue {
  readonly name?: string;
  readonly hall?: string;
  readonly locality?: string;
}

export const AUDIENCES = ["public", "press", "industry", "school"] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Screening {
  /** Local time, ISO 8601 without a zone: `2021-11-19T22:00`, or a date alone. */
  readonly start?: string;
  readonly end?: string;
  /** When the year is not known: `--03-12T13:00`. */
  readonly partialDate?: string;
  readonly printed?: string;
  readonly venue?: Venue | null;
  readonly version?: StatedVersion | null;
  readonly audience?: Audience;
}

export interface Release {
  /** A year, a month or a day: `2021`, `2021-03`, `2021-03-12`. */
  readonly date: string;
  readonly country?: CountryCode;
  readonly printed?: string;
}

export interface AwardEvent {
  readonly name: string;
  readonly place?: string;
  readonly country?: CountryCode;
  readonly edition?: number;
}

export interface Award {
  readonly award: string;
  readonly recipient?: string;
  readonly event?: AwardEvent;
  readonly year?: number | null;
  readonly result?: "won" | "nominated" | "mention";
  /** The film it was given for, when it is another one. */
  readonly work?: string;
}

export interface FestivalSelection {
  readonly name: string;
  readonly place?: string;
  readonly country?: CountryCode;
  readonly year?: number | null;
  readonly section?: string;
}

export const TEXT_TYPES = ["synopsis", "logline", "review", "biography", "programmersNote", "commentary"] as const;
export type TextType = (typeof TEXT_TYPES)[number];

/** A piece of prose: where it stands; its words only when they were asked for. */
export interface FilmText {
  readonly type: TextType;
  readonly label?: string;
  readonly language?: Lang;
  /** Of whom a biography is. */
  readonly about?: string;
  readonly author?: string;
  readonly span?: Span;
  readonly text?: string;
}

/** Words in quotation marks; they carry no facts of the film. */
export interface Quote {
  readonly kind: string;
  readonly text?: string;
  readonly speaker?: string;
  readonly attribution?: string | null;
  /** The name of the source was cut off. */
  readonly attributionLost?: boolean;
  /** Index of the quote that holds it. */
  readonly nestedIn?: number;
  readonly original?: string;
  readonly originalLanguage?: Lang;
  readonly span: Span;
}

/** Another work that the entry speaks of. */
export interface Mention {
  readonly kind: string;
  readonly text: string;
  readonly year?: number;
  readonly director?: string;
  readonly relation?: string;
}

export interface Person {
  readonly name: PrintedName;
  readonly birth?: LifeDate;
  readonly death?: LifeDate;
  readonly education?: readonly Education[];
  readonly awards?: readonly Award[];
  readonly filmography?: Filmography;
}

export interface LifeDate {
  readonly year?: number | null;
  readonly place?: string;
  readonly region?: string;
  readonly country?: CountryCode;
}

export interface Education {
  readonly what?: string;
  readonly where?: string;
  readonly year?: number;
}

export interface Filmography {
  readonly kind?: "selection" | "complete" | "unspecified";
  readonly order?: "ascending" | "descending" | "none";
  readonly items: readonly FilmographyItem[];
}

export interface FilmographyItem {
  readonly year?: number | null;
  readonly title: { readonly text: string; readonly language?: Lang };
  readonly annotations?: readonly FilmographyAnnotation[];
}

export interface FilmographyAnnotation {
  readonly type: "form" | "length" | "function" | "episodes" | "shownAt" | "coDirector" | "other";
  readonly value?: string | number;
  readonly event?: string;
  readonly year?: number;
  readonly printed?: string;
}

/** A line of the programme that is no fact of the film, such as `Short before`. */
export interface ProgrammeNote {
  readonly type: string;
  readonly printed: string;
  readonly work?: string | null;
  /** The name of the work was cut off. */
  readonly workLost?: boolean;
}

/** What is on the page and says nothing: buttons, forms, dots. */
export interface Noise {
  readonly text: string;
  readonly span: Span;
  readonly why?: string;
}

export const EVIDENCE_KINDS = [
  "label",
  "pattern",
  "housePosition",
  "cue",
  "shape",
  "script",
  "crossReference",
  "inferred",
  "absent",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const CONFIDENCES = ["certain", "high", "medium", "low", "unknown"] as const;
/** A promise: of the values called `certain` at most one in a hundred is wrong, of `high` at most one in twenty. */
export type Confidence = (typeof CONFIDENCES)[number];

/** How a value is known, and from which places; `absent` says that it was looked for. */
export interface Evidence {
  readonly how: EvidenceKind;
  readonly confidence: Confidence;
  readonly spans: readonly Span[];
  readonly note?: string;
}
