import type { Evidence } from "./evidence.js";
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

/** Whose entry it is, and where it stands. */
export interface RecordSource {
  /** Id of the house whose hand it is, such as `cottbus`; `unknown` when nothing tells. */
  readonly house: string;
  readonly language?: Lang;
  readonly url?: string;
}

/** ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for states that are gone. */
export type CountryCode = string;

/** Every role of a title, the original first. */
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

/** A title that an entry gives its film. */
export interface FilmTitle {
  readonly text: string;
  /** As printed, when `text` is a repaired form. */
  readonly printed?: string;
  /** With script and romanization where they matter: `ru-Cyrl`, `ru-Latn`, `ru-Latn-alalc97`. */
  readonly language?: Lang;
  readonly role?: TitleRole;
  readonly caseAsPrinted?: "upper" | "mixed";
}

/** A country of a film, and how it was printed. */
export interface FilmCountry {
  readonly code: CountryCode;
  readonly printed?: string;
}

/** How long a film lasts. */
export interface RunningTime {
  /** ISO 8601 duration of hours, minutes and seconds: `PT120M`. */
  readonly iso: string;
  readonly printed?: string;
  readonly approximate?: boolean;
}

/** A value in a form that can be compared, and how it was printed. */
export interface PrintedValue {
  readonly value: string;
  readonly printed?: string;
}

/** Every kind of colour. */
export const COLOURS = ["colour", "bw", "colour-and-bw", "tinted"] as const;
/** Colour or black and white: `bw`; `colour-and-bw` has both, `tinted` is black and white with one colour over it. */
export type Colour = (typeof COLOURS)[number];

/** Colour or black and white, and how it was printed. */
export interface ColourValue {
  readonly value: Colour;
  readonly printed?: string;
}

/** The age from which a film may be seen. */
export interface AgeRating extends PrintedValue {
  /** The body that rates, such as `FSK`. */
  readonly system?: string;
}

/** A version tag with the words it was read from. */
export interface StatedVersion extends VersionTag {
  readonly printed?: string;
}

/** Every role of a person. */
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
/** What a person did for a film; music that was there before the film is `musicPreexisting`, never `composer`. */
export type CreditRole = (typeof CREDIT_ROLES)[number];

/** A person and what they did for the film. */
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

/** Every role of a company. */
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
/** What a company did for a film, or where a copy is to be had: `printSource`. */
export type CompanyRole = (typeof COMPANY_ROLES)[number];

/** A company and what it did for the film. */
export interface Company {
  readonly role: CompanyRole;
  readonly candidates?: readonly string[];
  readonly label?: string;
  readonly name: string;
  readonly contact?: Contact;
}

/** How a company is reached. The country is that of the address, not of the film. */
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

/** Every kind of first showing, the widest first. */
export const PREMIERE_STATUSES = [
  "world",
  "international",
  "continental",
  "national",
  "regional",
  "local",
  "preview",
] as const;
/** Where it is the first showing: in the `world`, outside the country of the film (`international`), in a country … */
export type PremiereStatus = (typeof PREMIERE_STATUSES)[number];

/** Which first showing it is. */
export interface Premiere {
  readonly status: PremiereStatus;
  readonly country?: CountryCode;
  readonly printed?: string;
}

/** Where a film is shown. */
export interface Venue {
  readonly name?: string;
  readonly hall?: string;
  readonly locality?: string;
}

/** Every audience. */
export const AUDIENCES = ["public", "press", "industry", "school"] as const;
/** For whom a showing is. */
export type Audience = (typeof AUDIENCES)[number];

/** One showing. */
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

/** When a film comes into the cinemas. */
export interface Release {
  /** A year, a month or a day: `2021`, `2021-03`, `2021-03-12`. */
  readonly date: string;
  readonly country?: CountryCode;
  readonly printed?: string;
}

/** Where an award was given. */
export interface AwardEvent {
  readonly name: string;
  readonly place?: string;
  readonly country?: CountryCode;
  readonly edition?: number;
}

/** An award, for the film, for a person or for another work. */
export interface Award {
  readonly award: string;
  readonly recipient?: string;
  readonly event?: AwardEvent;
  readonly year?: number | null;
  readonly result?: "won" | "nominated" | "mention";
  /** The film it was given for, when it is another one. */
  readonly work?: string;
}

/** A festival that showed the film. */
export interface FestivalSelection {
  readonly name: string;
  readonly place?: string;
  readonly country?: CountryCode;
  readonly year?: number | null;
  readonly section?: string;
}

/** Every kind of prose. */
export const TEXT_TYPES = ["synopsis", "logline", "review", "biography", "programmersNote", "commentary"] as const;
/** What a piece of prose is. */
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

/** A person that the entry tells of. */
export interface Person {
  readonly name: PrintedName;
  readonly birth?: LifeDate;
  readonly death?: LifeDate;
  readonly education?: readonly Education[];
  readonly awards?: readonly Award[];
  readonly filmography?: Filmography;
}

/** When and where somebody was born or died. */
export interface LifeDate {
  readonly year?: number | null;
  readonly place?: string;
  readonly region?: string;
  readonly country?: CountryCode;
}

/** What somebody learned, where and when. */
export interface Education {
  readonly what?: string;
  readonly where?: string;
  readonly year?: number;
}

/** The works of a person. */
export interface Filmography {
  readonly kind?: "selection" | "complete" | "unspecified";
  readonly order?: "ascending" | "descending" | "none";
  readonly items: readonly FilmographyItem[];
}

/** A work of a filmography. */
export interface FilmographyItem {
  readonly year?: number | null;
  readonly title: { readonly text: string; readonly language?: Lang };
  readonly annotations?: readonly FilmographyAnnotation[];
}

/** A remark on a work of a filmography. */
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
