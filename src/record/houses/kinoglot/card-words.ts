import { RECORD_TERMS, RECORD_WORDS } from "../../../generated/record-terms.js";
import { countryName, type Locale } from "../../../language/index.js";
import type { GivenVersion, Moment } from "../../write/given/index.js";
import type { Page } from "../../write/page.js";
import { versionText } from "../../write/pieces/version-text.js";

type InLocales = Readonly<Record<string, Readonly<Record<Locale, string>>>>;
/** Tables of words by what they mean. */
export type WordTable =
  | "colours"
  | "forms"
  | "kinds"
  | "subtitleKinds"
  | "subtitleMedia"
  | "premieres"
  | "audiences"
  | "notes"
  | "states"
  | "single";
type Counted = "minutes" | "seconds" | "episodes";

/** The labels, words and marks of one language. */
export class CardWords {
  readonly #locale: Locale;
  readonly #plurals: Intl.PluralRules;

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#plurals = new Intl.PluralRules(locale);
  }

  /** The ids of a kind of terms, in the order in which they are written. */
  ids(kind: keyof typeof RECORD_TERMS): readonly string[] {
    return Object.keys(RECORD_TERMS[kind]);
  }

  /** The label of an id; the id itself when there is none. */
  term(kind: keyof typeof RECORD_TERMS, id: string): string {
    const table: InLocales = RECORD_TERMS[kind];
    return Object.hasOwn(table, id) ? (table[id]?.[this.#locale] ?? id) : id;
  }

  /** The word for a value; undefined when there is none. */
  word(kind: WordTable, value: string): string | undefined {
    const table: InLocales = RECORD_WORDS[kind];
    return Object.hasOwn(table, value) ? table[value]?.[this.#locale] : undefined;
  }

  /** A country by its code: the usual short name of a state that is gone, else CLDR's. */
  country(code: string): string {
    return this.word("states", code.toUpperCase()) ?? countryName(code, this.#locale);
  }

  /** `Year: 1979`, with a no-break space before the colon in French. */
  labelled(label: string, value: string): string {
    return label + RECORD_WORDS.typography[this.#locale].colon + value;
  }

  /** In the quotation marks of the language. */
  quoted(text: string): string {
    const { open, close } = RECORD_WORDS.typography[this.#locale];
    return open + text + close;
  }

  /** A list whose items hold commas is parted by semicolons. */
  list(items: readonly string[]): string {
    const separator = items.some((item) => item.includes(",")) ? RECORD_WORDS.typography[this.#locale].semicolon : ", ";
    return items.join(separator);
  }

  /** What parts a name from what is said of it. */
  get dash(): string {
    return RECORD_WORDS.typography[this.#locale].dash;
  }

  /** `84 minutes`: a number with its noun in the right form. */
  counted(kind: Counted, count: number): string {
    const forms: Readonly<Record<string, string>> = RECORD_WORDS[kind][this.#locale];
    return `${count} ${forms[this.#plurals.select(count)] ?? forms["other"] ?? ""}`;
  }

  /** A running time in minutes, with seconds only when there are some. */
  duration(seconds: number, approximate: boolean): string {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    const parts = [minutes > 0 ? this.counted("minutes", minutes) : "", rest > 0 ? this.counted("seconds", rest) : ""];
    const text = parts.filter(Boolean).join(" ");
    return approximate ? `${text} (${this.word("single", "approximate") ?? ""})` : text;
  }

  /** `12 March 2021`: the month in words, without what is not known. */
  date({ year, month, day }: Partial<Moment>): string {
    if (month === undefined || day === undefined) {
      const alone = month === undefined ? undefined : RECORD_WORDS.monthsAlone[this.#locale][month - 1];
      return [alone, year].filter((part) => part !== undefined).join(" ");
    }
    const name = RECORD_WORDS.months[this.#locale][month - 1] ?? "";
    const number = day === 1 ? RECORD_WORDS.firstDay[this.#locale] : String(day);
    const text = RECORD_WORDS.days[this.#locale].replace("{day}", number).replace("{month}", name);
    return year === undefined ? text : `${text} ${year}`;
  }

  /** `13:00`, `13:00 Uhr`; undefined when the time of day is not known. */
  time(moment: Moment | undefined): string | undefined {
    if (moment?.hour === undefined) return undefined;
    const [hour = "", minute = ""] = [moment.hour, moment.minute ?? 0].map((part) => String(part).padStart(2, "0"));
    return RECORD_WORDS.typography[this.#locale].clock.replace("{hour}", hour).replace("{minute}", minute);
  }

  /** A version in words, as it stands in the line of a screening. */
  version(version: GivenVersion, page: Page): string {
    return versionText(version, "short", page, this.#locale);
  }
}
