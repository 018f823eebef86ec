import type { Span } from "../../../model/index.js";
import { isDoubtfulCode, plays, playsAny, type Item } from "./item.js";
import type { ProseRole } from "./word-roles.js";

/** How two languages of a list are joined. */
export type Joint = "and" | "or" | "slash" | "comma";

/** What an item was understood as: part of a version mark, or a language in one of its roles. */
export type Claim = "version" | "audio" | "subtitles" | "intertitles" | "live" | "access" | "denied";

/** Languages in a row, as places in the statement, with the joints between them. */
export interface LanguageRun {
  readonly members: readonly number[];
  /** joints[k] stands between members[k] and members[k + 1]. */
  readonly joints: readonly Joint[];
  /** First and last item of the run, links between mark and run not counted. */
  readonly first: number;
  readonly last: number;
  /** What stood between the mark and the run. */
  readonly link: Link;
}

export type Link = "direct" | "in" | "colon" | "bracket" | "dash";

export const SUBTITLE_ROLES = ["subtitle", "subtitle-weak"] as const satisfies readonly ProseRole[];
const BETWEEN_MARK_AND_LANGUAGE = [
  "burned-in",
  "live-medium",
  "soft-medium",
  "closed-medium",
  "deaf",
  "forced",
  "copula",
  "filler",
  "partly",
  "open-caption",
  "closed-caption",
  "hard-caption",
  "print",
] as const satisfies readonly ProseRole[];
const MOST_WORDS_BETWEEN = 4;
/** No copy is shown in more languages than this; it keeps hostile lists from being walked again and again. */
const MOST_LANGUAGES_IN_A_RUN = 24;

export function isSubtitleMark(item: Item | undefined): boolean {
  return playsAny(item, ...SUBTITLE_ROLES);
}

/**
 * The items of a text with what has been understood of them so far. Each language is claimed once, by the mark that says
 * what it is: heard, read, denied.
 */
export class Statement {
  readonly items: readonly Item[];
  readonly #claims: (Claim | undefined)[];
  readonly #roles = new Set<ProseRole>();

  constructor(items: readonly Item[]) {
    this.items = items;
    this.#claims = new Array<Claim | undefined>(items.length).fill(undefined);
    for (const item of items) for (const { role } of item.roles) this.#roles.add(role);
  }

  /** The places of the items that can play one of the roles. */
  *placesOf(...roles: readonly ProseRole[]): Generator<number> {
    if (!roles.some((role) => this.#roles.has(role))) return;
    for (let index = 0; index < this.items.length; index++) if (playsAny(this.items[index], ...roles)) yield index;
  }

  at(index: number): Item | undefined {
    return this.items[index];
  }

  claim(index: number, role: Claim): void {
    this.#claims[index] ??= role;
  }

  claimOf(index: number): Claim | undefined {
    return this.#claims[index];
  }

  isFree(index: number): boolean {
    return this.#claims[index] === undefined;
  }

  /** The stretch of text from one item to another. */
  spanOf(first: number, last: number): Span {
    return { start: this.items[first]!.start, end: this.items[last]!.end };
  }

  textOf(first: number, last: number): string {
    return this.items
      .slice(first, last + 1)
      .map((item) => item.raw)
      .join(" ");
  }

  /** True when the item names a language that no mark has claimed. */
  isLanguage(index: number): boolean {
    const item = this.items[index];
    if (item?.language === undefined || !this.isFree(index)) return false;
    if (isDoubtfulCode(item)) return this.#isCodeAtMark(index);
    // "NO subtitles" denies; NO is Norwegian only in a list of codes.
    const denies = item.language.form === "code" && plays(item, "none");
    return (
      !denies ||
      this.#jointOf(this.items[index - 1]) !== undefined ||
      this.#jointOf(this.items[index + 1]) !== undefined
    );
  }

  /** "en subs", "ST de": a little word that can only be a code, because a subtitle mark stands right beside it. */
  #isCodeAtMark(index: number): boolean {
    const [previous, next] = [this.items[index - 1], this.items[index + 1]];
    if (this.items[index]!.key.length > 2 || playsAny(this.items[index], "none", "with")) return false;
    const joined = previous?.separator === "comma" || previous?.separator === "slash" || previous?.separator === "and";
    if (
      joined &&
      this.items[index - 2]?.language?.form === "code" &&
      (next === undefined || next.separator !== undefined)
    )
      return true;
    const inPhrase = previous !== undefined && previous.separator === undefined;
    if (previous?.mark?.bare === true && (next === undefined || next.separator !== undefined)) return true;
    const joinedBehind = next?.separator === "slash" || next?.separator === "and";
    if (joinedBehind && this.items[index + 2]?.language?.form === "code" && !inPhrase) return true;
    // "audiodescription et sous-titres": a little word that joins is a code only at the start of a phrase.
    if (inPhrase && plays(this.items[index], "and") && this.items[index]!.raw === this.items[index]!.key) return false;
    const followed =
      playsAny(next, ...SUBTITLE_ROLES) && previous?.language === undefined && !playsAny(previous, "spoken", "version");
    const preceded = playsAny(previous, "subtitle-weak") && (next === undefined || next.separator !== undefined);
    return followed || preceded;
  }

  /** The free languages that end directly before `index`, words of medium and the like between them and it skipped. */
  runBefore(index: number): LanguageRun | undefined {
    let last = index - 1;
    for (
      let skipped = 0;
      skipped < MOST_WORDS_BETWEEN && !this.isLanguage(last) && this.#mayStandBetween(last);
      skipped++
    )
      last--;
    if (!this.isLanguage(last)) return undefined;
    const members = [last];
    const joints: Joint[] = [];
    for (let at = last; members.length < MOST_LANGUAGES_IN_A_RUN;) {
      const previous = this.#previousMember(at);
      if (!previous) break;
      members.unshift(previous.index);
      joints.unshift(previous.joint);
      at = previous.index;
    }
    return { members, joints, first: members[0]!, last, link: "direct" };
  }

  /** The free languages that start behind `index`: directly, or behind "in", a colon, an opening bracket or a dash. */
  runAfter(index: number): LanguageRun | undefined {
    let first = index + 1;
    let link: Link = "direct";
    for (let skipped = 0; skipped < MOST_WORDS_BETWEEN + 1 && !this.isLanguage(first); skipped++) {
      const item = this.items[first];
      if (!item) return undefined;
      if (plays(item, "in")) link = link === "bracket" ? link : "in";
      else if (item.separator === "colon" || item.separator === "equals") link = "colon";
      else if (item.separator === "open") link = "bracket";
      else if (item.separator === "dash") link = "dash";
      else if (item.separator !== "hyphen" && !(this.#mayStandBetween(first) || playsAny(item, "spoken")))
        return undefined;
      first++;
    }
    if (!this.isLanguage(first)) return undefined;
    const members = [first];
    const joints: Joint[] = [];
    for (let at = first; members.length < MOST_LANGUAGES_IN_A_RUN;) {
      const next = this.#nextMember(at);
      if (!next) break;
      members.push(next.index);
      joints.push(next.joint);
      at = next.index;
    }
    return { members, joints, first, last: members.at(-1)!, link };
  }

  /** The languages behind `index`, only where one of these links leads to them. */
  runLinkedAfter(index: number, ...links: readonly Link[]): LanguageRun | undefined {
    const run = this.runAfter(index);
    return run && links.includes(run.link) ? run : undefined;
  }

  #mayStandBetween(index: number): boolean {
    const item = this.items[index];
    return item !== undefined && (item.separator === "hyphen" || playsAny(item, ...BETWEEN_MARK_AND_LANGUAGE));
  }

  #jointOf(item: Item | undefined): Joint | undefined {
    if (!item) return undefined;
    if (item.separator === "and" || item.separator === "hyphen") return "and";
    if (item.separator === "slash") return "slash";
    if (item.separator === "comma") return "comma";
    // "и", "en", "of" join only as words: a code in capitals between two languages is one of them.
    if (item.separator === undefined && (item.language === undefined || isDoubtfulCode(item))) {
      if (plays(item, "and")) return "and";
      if (plays(item, "or")) return "or";
    }
    return undefined;
  }

  #previousMember(index: number): { index: number; joint: Joint } | undefined {
    let at = index - 1;
    if (playsAny(this.items[at], "in", "partly") && this.#jointOf(this.items[at - 1])) at--;
    if (this.#areCodesInARow(index - 1)) return { index: index - 1, joint: "slash" };
    let joint = this.#jointOf(this.items[at]);
    if (!joint) return undefined;
    at--;
    // ", and" is one joint.
    if (joint === "and" && this.items[at]?.separator === "comma") at--;
    if (this.isLanguage(at)) return { index: at, joint };
    // "на русском языке и на французском": the word for language repeats.
    if (joint !== "comma" && this.#isPhraseOfLanguage(at)) {
      joint = "and";
      return { index: at - 1, joint };
    }
    return undefined;
  }

  /** "на русском языке", "en langue russe": the preposition, the language and the word for language are one phrase. */
  #isPhraseOfLanguage(end: number): boolean {
    const preposition = this.items[end - 2];
    const word = this.items[end];
    if (!this.isLanguage(end - 1) || !preposition || !word) return false;
    return word.roles.some(
      ({ role, language }) =>
        (role === "spoken" || role === "filler") &&
        preposition.roles.some((other) => other.role === "in" && other.language === language),
    );
  }

  /** "ST FR NL": codes in capitals with nothing between them. */
  #areCodesInARow(index: number): boolean {
    return [index, index + 1].every((at) => {
      const item = this.items[at];
      return this.isLanguage(at) && item!.language!.form === "code" && item!.capitals;
    });
  }

  /** "ST ENG / DE": a slash between spaces joins when no mark behind it claims the second language. */
  #spacedSlash(index: number): Joint | undefined {
    if (this.items[index]?.separator !== "bar" || this.items[index]?.raw !== "/") return undefined;
    const behind = this.items[index + 2];
    const claimed =
      behind?.mark !== undefined ||
      playsAny(behind, ...SUBTITLE_ROLES, "original", "spoken", "dub", "version", "intertitle");
    return claimed ? undefined : "slash";
  }

  #nextMember(index: number): { index: number; joint: Joint } | undefined {
    let at = index + 1;
    if (this.#areCodesInARow(index)) return { index: at, joint: "slash" };
    const joint = this.#jointOf(this.items[at]) ?? this.#spacedSlash(at);
    if (!joint) return undefined;
    at++;
    if (joint === "comma" && !this.isLanguage(at) && this.#jointOf(this.items[at]) === "and") at++;
    if (!this.isLanguage(at) && playsAny(this.items[at], "in", "filler", "partly")) at++;
    return this.isLanguage(at) ? { index: at, joint } : undefined;
  }
}
