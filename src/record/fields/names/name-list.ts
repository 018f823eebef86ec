import type { PrintedName, Span } from "../../../model/index.js";
import { spanOf, sub, trimmed, within, type Found, type Stretch } from "../../stretch.js";
import type { FieldContext } from "../field-context.js";
import { PhraseTable, tokensOf } from "../words/index.js";
import { readPersonName } from "./read-person-name.js";
import { scriptOfText } from "./script.js";
import { splitNameItems } from "./split-list.js";

const WORDS = new PhraseTable("name-words");

/** A name of a list with what stands beside it. */
export interface ListedName {
  readonly name: PrintedName;
  readonly character?: string;
  readonly characterSpan?: Span;
  readonly note?: string;
  readonly noteSpan?: Span;
}

/** The people of a list; `more` when it says that there are others. */
export interface NameList {
  readonly people: readonly Found<ListedName>[];
  readonly more: boolean;
}

interface Taken {
  readonly name: Stretch;
  readonly character?: Stretch;
  readonly note?: Stretch;
}

/** `with participation by X`, `d’après le récit de X`: the words before are a note. */
function lead(of: Stretch): { note: Stretch; rest: Stretch } | undefined {
  const tokens = tokensOf(of);
  const phrase = WORDS.at(tokens, 0);
  const next = tokens[phrase?.to ?? tokens.length];
  if (!phrase?.meanings.includes("lead") || !next) return undefined;
  const end = tokens[phrase.to - 1]!.end;
  return { note: sub(of, tokens[0]!.start, end), rest: trimmed(sub(of, next.start)) };
}

const DOTS = /\s*(?:\.{2,}|…)\s*/u;
const AS =
  /\s+(?:as|als|in the role of|dans le rôle de|dans le rôle d['’]|в роли|у ролі|jako|come|en el papel de|nel ruolo di|in der Rolle von|in de rol van)\s+(?=\S)/iu;
const DASH = /\s+[–—-]\s+/u;
/** The gap between two columns of a table. */
const GAP = /\s*\t\s*|\s{3,}/u;
const BRACKETS = /\s*[([]([^()[\]]*)(?:[)\]]|$)/u;

function separated(of: Stretch, by: RegExp): Taken | undefined {
  const match = by.exec(of.text);
  if (!match || match.index === 0 || match[0] === "") return undefined;
  const character = trimmed(sub(of, match.index + match[0].length));
  return character.text === "" ? { name: sub(of, 0, match.index) } : { name: sub(of, 0, match.index), character };
}

function isNote(inside: Stretch, cast: boolean): boolean {
  const tokens = tokensOf(inside);
  if (!cast || /\d/u.test(inside.text)) return true;
  const phrase = WORDS.at(tokens, 0);
  return (phrase?.meanings.includes("note") || phrase?.meanings.includes("lead")) ?? false;
}

/** What stands in brackets behind a name: another script stays with the name, notes and characters are taken off. */
function inBrackets(of: Stretch, cast: boolean): Taken | undefined {
  const match = BRACKETS.exec(of.text);
  if (!match) return undefined;
  const content = match[1] ?? "";
  const open = match.index + match[0].indexOf(content, match[0].search(/[([]/u) + 1);
  const inside = trimmed(sub(of, open, open + content.length));
  const name = trimmed(sub(of, 0, match.index));
  if (name.text === "") return undefined;
  const after = sub(of, match.index + match[0].length);
  if (inside.text === "" || isRest(inside)) return { name };
  const [outer, inner] = [scriptOfText(name.text), scriptOfText(inside.text)];
  if (outer !== inner && inner !== undefined && outer !== undefined) {
    const whole = sub(of, 0, match.index + match[0].length);
    const next = inBrackets(after, cast);
    if (!next && after.text.includes("(")) return { ...(behindName(trimmed(after), cast) ?? {}), name: whole };
    return { name: whole, ...(behindName(trimmed(after), cast) ?? {}) };
  }
  const more = behindName(trimmed(after), cast);
  return isNote(inside, cast) ? { name, note: inside, ...more } : { name, character: unquoted(inside), ...more };
}

/** `Ella Utsi ("Máret")`: the marks are not part of the name. */
function unquoted(of: Stretch): Stretch {
  return /^(?:"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»)$/u.test(of.text) ? sub(of, 1, of.text.length - 1) : of;
}

/** Behind a name and its brackets a character may follow: `(Андрей ГРЯЗЕВ) ...Himself`. */
function behindName(after: Stretch, cast: boolean): { character: Stretch } | undefined {
  const match = /^(?:\.{2,}|…|–|—|-|as |als )\s*(.+)$/u.exec(after.text.slice(0, 200));
  if (!match || !cast) return undefined;
  const character = trimmed(sub(after, after.text.indexOf(match[1]!)));
  return { character };
}

function guildless(of: Stretch): Stretch {
  const tokens = tokensOf(of);
  const last = WORDS.before(tokens, tokens.length, 2);
  if (!last?.meanings.includes("guild") || last.from === 0) return of;
  const from = tokens[last.from]!.start;
  if (/\p{Ll}/u.test(of.text.slice(from))) return of;
  return trimmed(sub(of, 0, /[,\s]*$/u.exec(of.text.slice(0, from))!.index));
}

function takeApart(item: Stretch, cast: boolean): Taken {
  const led = lead(item);
  const of = led?.rest ?? item;
  const dotted = separated(of, DOTS);
  const bracketed = dotted && !dotted.name.text.includes("(") ? undefined : inBrackets(of, cast);
  const told = bracketed ??
    dotted ??
    separated(of, AS) ??
    (cast ? (separated(of, DASH) ?? separated(of, GAP)) : undefined) ?? { name: of };
  return led ? { ...told, note: told.note ?? led.note } : told;
}

/** Items that are no name: guild letters, lone suffixes, notes. */
function isRest(item: Stretch): boolean {
  const meanings = WORDS.meaningsOf(item);
  return (
    (meanings.includes("guild") && !/\p{Ll}/u.test(item.text)) || meanings.includes("rest") || !/\p{L}/u.test(item.text)
  );
}

/** A name with all that stands beside it is no longer. */
const LONGEST_ITEM = 300;

function listed(item: Stretch, context: FieldContext): Found<ListedName>[] {
  if (item.text.length > LONGEST_ITEM) return [];
  const taken = takeApart(item, context.cast ?? true);
  const name = readPersonName(guildless(trimmed(taken.name)), context);
  if (!name) return [];
  const { character, note } = taken;
  const ends = [name.span, ...[character, note].flatMap((each) => (each ? [spanOf(each)] : []))];
  const value: ListedName = {
    name: name.value,
    ...(character && { character: character.text, characterSpan: spanOf(character) }),
    ...(note && { note: note.text, noteSpan: spanOf(note) }),
  };
  const span = { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) };
  return [{ value, span: within(item, clip(span, spanOf(item))).text === "" ? name.span : span }];
}

function clip(span: Span, bounds: Span): Span {
  return { start: Math.max(span.start, bounds.start), end: Math.min(span.end, bounds.end) };
}

/** `MANSKY, Vitali`: one comma in a value of two words, the first in capitals, is a surname put first. */
function singleReversed(of: Stretch): boolean {
  return /^\s*\p{Lu}[\p{Lu}'’-]+,\s+\p{Lu}\p{Ll}[\p{L}'’.-]*\s*$/u.test(of.text);
}

/**
 * The people of a list in the order printed: each with its name taken apart, the character (`(la mère)`, `... Tom`, `as
 * Tom`) and a note (`(screenplay)`, `with participation by`). Guild letters, `u.a.` and dots at the end are no names.
 * `context.cast: false` makes notes of all brackets. Spans hold name, character and note.
 */
export function readNameList(of: Stretch, context: FieldContext = {}): NameList {
  if (of.text.length < 100 && singleReversed(of)) return { people: listed(trimmed(of), context), more: false };
  const { items, more } = splitNameItems(of);
  return { people: items.filter((item) => !isRest(item)).flatMap((item) => listed(item, context)), more };
}
