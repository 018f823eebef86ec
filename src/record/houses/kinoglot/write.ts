import { languageName, type Locale } from "../../../language/index.js";
import type { Subtitle } from "../../../model/index.js";
import type {
  GivenAward,
  GivenCompany,
  GivenCredit,
  GivenFestival,
  GivenLifeDate,
  GivenPerson,
  GivenRecord,
  GivenScreening,
  GivenVersion,
  Placed,
} from "../../write/given/index.js";
import type { Pointers } from "../../write/ledger.js";
import type { Page } from "../../write/page.js";
import { CardWords } from "./card-words.js";
import { filmText } from "./film-text.js";

/** The neutral page in one language: a fact a line, the label first. */
class Card {
  readonly #words: CardWords;
  readonly #page: Page;
  readonly #locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.#page = page;
    this.#locale = locale;
    this.#words = new CardWords(locale);
  }

  #fact(label: string, value: string | undefined, ...said: Pointers): void {
    if (value) this.#page.line(this.#words.labelled(label, value), ...said);
  }

  titles({ titles }: GivenRecord): void {
    for (const { at, text, role } of titles) {
      this.#fact(this.#words.term("titles", role ?? "unstated"), text, at);
    }
  }

  facts(record: GivenRecord): void {
    const { year, countries, runtime, colour, form, formats, section, genres, ageRating } = record;
    const field = (id: string): string => this.#words.term("fields", id);
    this.#fact(field("year"), year?.toString(), "/year");
    const names = countries.map(({ code }) => this.#words.country(code));
    this.#fact(
      field(names.length > 1 ? "countries" : "country"),
      names.join(", "),
      countries.map(({ at }) => at),
    );
    this.#fact(field("runtime"), runtime && this.#words.duration(runtime.seconds, runtime.approximate), "/runtime");
    this.#fact(field("colour"), colour && this.#words.word("colours", colour.value), "/colour");
    this.#fact(field("form"), form && (this.#words.word("forms", form.value) ?? form.value), "/form");
    this.#values("format", "format", formats);
    this.version(record.version);
    this.#fact(field("section"), section, "/section");
    this.#values("genre", "genres", genres);
    const rating = ageRating && [ageRating.system, ageRating.value].filter(Boolean).join(" ");
    this.#fact(field("ageRating"), rating, "/ageRating");
  }

  #values(one: string, several: string, values: readonly (Placed & { readonly value: string })[]): void {
    const label = this.#words.term("fields", values.length > 1 ? several : one);
    this.#fact(
      label,
      this.#words.list(values.map(({ value }) => value)),
      values.map(({ at }) => at),
    );
  }

  version(version: GivenVersion | undefined): void {
    if (version === undefined) return;
    const { at, tag, unusable } = version;
    this.#page.ledger.leave(unusable);
    const field = (id: string): string => this.#words.term("fields", id);
    const none = this.#words.word("single", "none");
    const list = (tags: readonly string[]): string => tags.map((one) => languageName(one, this.#locale)).join(", ");
    this.#fact(field("version"), this.#words.word("kinds", tag.kind), `${at}/kind`);
    const isSilent = tag.kind === "silent" || tag.kind === "nodialogue";
    const { audio, subtitles, intertitles = [] } = tag;
    if (audio?.length === 0 && isSilent) this.#page.ledger.say(`${at}/audio`);
    else if (audio) this.#fact(field(audio.length > 1 ? "languages" : "language"), list(audio) || none, `${at}/audio`);
    this.#fact(field("intertitles"), list(intertitles), `${at}/intertitles`);
    if (subtitles) {
      const tracks = subtitles.map((track) => this.#subtitle(track));
      this.#fact(field("subtitles"), tracks.join(", ") || none, `${at}/subtitles`);
    }
  }

  #subtitle({ language, kind, medium }: Subtitle): string {
    const remarks = [this.#words.word("subtitleMedia", medium), this.#words.word("subtitleKinds", kind)].filter(
      Boolean,
    );
    const name = languageName(language, this.#locale);
    return remarks.length === 0 ? name : `${name} (${remarks.join(", ")})`;
  }

  /** One role a line, in the order of the vocabulary. */
  credits({ credits }: GivenRecord): void {
    for (const role of this.#words.ids("roles")) {
      const ofRole = credits.filter((credit) => credit.role === role);
      this.#fact(this.#words.term("roles", role), this.#words.list(ofRole.map((credit) => this.#credit(credit))));
    }
  }

  #credit({ at, name, character, note, work }: GivenCredit): string {
    const said = [`${at}/name`, `${at}/role`, `${at}/character`, `${at}/note`, `${at}/work`];
    this.#page.ledger.say(said);
    const brackets = [...name.variants.map(({ text }) => text), note, work && this.#words.quoted(work)].filter(Boolean);
    const whole = brackets.length === 0 ? name.text : `${name.text} (${brackets.join(", ")})`;
    return character === undefined ? whole : whole + this.#words.dash + character;
  }

  companies({ companies }: GivenRecord): void {
    for (const role of this.#words.ids("companies")) {
      const ofRole = companies.filter((company) => company.role === role);
      const said = ofRole.flatMap(({ at }) => [`${at}/name`, `${at}/role`]);
      this.#fact(this.#words.term("companies", role), this.#words.list(ofRole.map(({ name }) => name)), said);
    }
    for (const company of companies) this.#contact(company);
  }

  #contact({ name, contact }: GivenCompany): void {
    const { at, person, street, postalCode, locality, country, phone, email, url } = contact;
    const town = [postalCode, locality].filter(Boolean).join(" ");
    const parts = [person, street, town, country && this.#words.country(country), phone, email, url].filter(Boolean);
    this.#fact(`${this.#words.term("fields", "contact")} (${name})`, parts.join(", "), at);
  }

  occasions({ premiere, screenings, releases, awards, festivals }: GivenRecord): void {
    const field = (id: string): string => this.#words.term("fields", id);
    const where = premiere?.country === undefined ? "" : ` (${this.#words.country(premiere.country)})`;
    const status = premiere && this.#words.word("premieres", premiere.status);
    this.#fact(field("premiere"), status && status + where, "/premiere");
    for (const screening of screenings) this.#screening(screening);
    for (const { at, country, ...date } of releases) {
      const day = this.#words.date(date);
      this.#fact(field("release"), country === undefined ? day : `${day} (${this.#words.country(country)})`, at);
    }
    for (const award of awards) this.#award(award);
    for (const festival of festivals) this.#festival(festival);
  }

  #screening({ at, when, end, venue, version, audience }: GivenScreening): void {
    const time = [when, end].flatMap((moment) => this.#words.time(moment) ?? []).join("–");
    const place = [venue?.name, venue?.hall, venue?.locality];
    const said = [when.at, `${at}/venue`, `${at}/audience`];
    if (end?.day === when.day && end.month === when.month) said.push(end.at);
    const tag = version && this.#words.version(version, this.#page);
    const parts = [this.#words.date(when), time, ...place, tag, audience && this.#words.word("audiences", audience)];
    this.#fact(this.#words.term("fields", "screening"), parts.filter(Boolean).join(", "), said);
  }

  #award({ at, award, recipient, event, year, result, work }: GivenAward): void {
    const label = { won: "award", nominated: "nomination", mention: "mention" }[result];
    const where = [event?.place, event?.country && this.#words.country(event.country)].filter(Boolean).join(", ");
    const edition = event?.edition === undefined ? undefined : `${event.edition}.`;
    const name = [edition, event?.name].filter(Boolean).join(" ");
    const parts = [
      award,
      recipient,
      name && where ? `${name} (${where})` : name,
      year,
      work && this.#words.quoted(work),
    ];
    this.#fact(this.#words.term("fields", label), parts.filter(Boolean).join(", "), at);
  }

  #festival({ at, name, place, country, year, section }: GivenFestival): void {
    const where = [place, country && this.#words.country(country)].filter(Boolean).join(", ");
    const parts = [where ? `${name} (${where})` : name, year, section];
    this.#fact(this.#words.term("fields", "festival"), parts.filter(Boolean).join(", "), at);
  }

  person(person: GivenPerson): void {
    const { at, name, birth, death, education, films, selection } = person;
    this.#life("birth", name.text, birth);
    this.#life("death", name.text, death);
    for (const { at, what, where, year } of education) {
      const parts = [what, where, year].filter(Boolean);
      if (parts.length === 0) continue;
      this.#fact(this.#words.term("fields", "education"), [name.text, ...parts].join(", "), at);
    }
    if (films.length > 0) {
      const label = this.#words.term("fields", "filmography");
      const remark = selection ? `, ${this.#words.word("single", "selection") ?? ""}` : "";
      const texts = films.map((film) => filmText(film, this.#words, this.#page));
      this.#fact(`${label} (${name.text}${remark})`, this.#words.list(texts), `${at}/filmography/kind`);
    }
    if ([birth, death].some(Boolean) || education.length > 0 || films.length > 0) this.#page.ledger.say(name.at);
  }

  #life(id: "birth" | "death", name: string, life: GivenLifeDate | undefined): void {
    if (life === undefined) return;
    const { at, year, place, region, country } = life;
    const parts = [year, place, region, country && this.#words.country(country)].filter(Boolean);
    if (parts.length > 0) this.#fact(this.#words.term("fields", id), [name, ...parts].join(", "), at);
  }

  texts({ texts }: GivenRecord): void {
    for (const { at, type, text, author } of texts) {
      const signed = author === undefined ? text : text + this.#words.dash + author;
      this.#fact(this.#words.term("fields", type), signed, at);
    }
  }
}

/** Writes a record in words, a fact a line with its label first, in the language and typography of a locale. */
export function writeKinoglot(record: GivenRecord, page: Page, locale: Locale): void {
  const card = new Card(page, locale);
  card.titles(record);
  card.facts(record);
  card.credits(record);
  card.companies(record);
  card.occasions(record);
  for (const person of record.people) card.person(person);
  card.texts(record);
}
