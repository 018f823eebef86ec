import { DUBBED_IN } from "../../../generated/version-marks.js";
import type { Lang, VersionKind } from "../../../model/index.js";
import { behindComma, hear, isTalkedOf } from "./audio.js";
import { isFreeLanguage } from "./free-language.js";
import type { Gathered } from "./gathered.js";
import { isSubtitleMark, isUnknownWord, plays, playsAny, type Item } from "./item.js";
import { runAfter, runBefore, type LanguageRun } from "./language-run.js";
import { isEdge, isEdgeOrFact } from "./segment-edge.js";
import { belongsToNoun } from "./sentence.js";
import type { Statement } from "./statement.js";
import { unknownNameBeside } from "./unknown-language.js";

/** What is heard in a dub that is named by its place, "Doblaje de México". */
const HEARD_IN: ReadonlyMap<string, Lang> = new Map(DUBBED_IN);

/** Dubbing words that belong to one country's cinema and so to its language. */
const OWN_LANGUAGE: Readonly<Record<string, string>> = {
  pl: "pl",
  cs: "cs",
  it: "it",
  pt: "pt",
  ca: "ca",
  fi: "fi",
  et: "et",
};

function ownLanguageOf(item: Item, roles: readonly string[]): string | undefined {
  return item.roles
    .filter(({ role }) => roles.includes(role))
    .map(({ language }) => OWN_LANGUAGE[language])
    .find(Boolean);
}

function runBeside(statement: Statement, index: number): LanguageRun | undefined {
  // "the Welsh-language original".
  const before = runBefore(statement, plays(statement.at(index - 1), "spoken") ? index - 1 : index);
  if (before) return behindComma(before);
  const after = runAfter(statement, index);
  return after && after.link !== "dash" ? after : undefined;
}

/** "Originele Poolse versie", "Original Georgian version": the place of the word for version behind the language. */
function versionBehind(statement: Statement, index: number): number | undefined {
  const run = isFreeLanguage(statement, index + 1) ? runAfter(statement, index) : undefined;
  return run && plays(statement.at(run.last + 1), "version") ? run.last + 1 : undefined;
}

/** "Original ohne Untertitel", "Original, ohne Untertitel". */
function isNoneBehind(statement: Statement, index: number): boolean {
  const at = statement.at(index + 1)?.separator === "comma" ? index + 2 : index + 1;
  return plays(statement.at(at), "none") && playsAny(statement.at(at + 1), "subtitle", "subtitle-weak");
}

/** "2D, оригинал, русские субтитры", "Original Japanese with English subtitles": a subtitle phrase follows. */
function isBeforeSubtitles(statement: Statement, index: number): boolean {
  const heard = isFreeLanguage(statement, index + 1) ? runAfter(statement, index) : undefined;
  const link = heard ? heard.last + 1 : index + 1;
  if (!(heard ? plays(statement.at(link), "with") : statement.at(link)?.separator === "comma")) return false;
  return statement.claimOf(link + 1) === "subtitles" || isSubtitleMark(statement.at(link + 1));
}

/** "Original" alone is a mark beside a language, behind "im", before "mit", or in brackets; before any other word it is not. */
function isOriginal(statement: Statement, index: number): boolean {
  const item = statement.at(index)!;
  if (plays(item, "original")) return true;
  if (!plays(item, "original-weak")) return false;
  const previous = statement.at(index - 1);
  const next = statement.at(index + 1);
  if (playsAny(next, "title")) return false;
  if (next?.separator === "hyphen" && !playsAny(statement.at(index + 2), "version", "subtitle", "spoken")) return false;
  if (versionBehind(statement, index) !== undefined) return true;
  const linked =
    playsAny(next, "with", "subtitle") ||
    (playsAny(next, "in") && (runAfter(statement, index) !== undefined || statement.claimOf(index + 2) === "audio")) ||
    isNoneBehind(statement, index);
  const closed = isEdge(next);
  if (playsAny(previous, "in") && (linked || closed)) return true;
  if (linked) return true;
  // "in the original Lingala", "in its original Armenian".
  if (isFreeLanguage(statement, index + 1) && playsAny(previous, "in", "filler")) return true;
  if (isFreeLanguage(statement, index - 1) || (plays(previous, "spoken") && runBefore(statement, index - 1)))
    return closed;
  if (isFreeLanguage(statement, index + 1) && item.dotted) return true;
  if (isEdge(previous) && isBeforeSubtitles(statement, index)) return true;
  return previous === undefined
    ? next === undefined || (closed && next.separator !== "colon")
    : previous.separator === "open" && next?.separator === "close";
}

const LANGUAGE = /^original language$/;

function readOriginal(statement: Statement, gathered: Gathered, index: number): void {
  const item = statement.at(index)!;
  if (plays(item, "original-weak") && belongsToNoun(statement, endOf(runBeside(statement, index), index))) return;
  // "Original-language posters".
  if (LANGUAGE.test(item.key) && !playsAny(statement.at(index - 1), "in") && belongsToNoun(statement, index)) return;
  statement.claim(index, "version");
  gathered.kinds.push({ kind: "original", text: item.raw, span: statement.spanOf(index, index), compact: false });
  const version = versionBehind(statement, index);
  if (version !== undefined) statement.claim(version, "version");
  const run = version === undefined ? runBeside(statement, index) : runAfter(statement, index);
  if (run) hear(statement, gathered, run.members);
}

/** The last item of a mark and the languages beside it. */
function endOf(run: LanguageRun | undefined, index: number): number {
  return Math.max(index, run?.last ?? index);
}

function isDenied(statement: Statement, index: number): boolean {
  const previous = statement.at(index - 1);
  return playsAny(previous, "not", "none") && statement.isFree(index - 1);
}

/** Shorter words ("dub", "dubb") need a language, or a segment of their own. */
const SHORTEST_DUB_WORD = 5;

function isAlone(statement: Statement, index: number): boolean {
  return isEdgeOrFact(statement.at(index - 1)) && isEdgeOrFact(statement.at(index + 1));
}

/** "Dubbed Street", "Lektor Kowalski": a word and a name behind it, both in capitals of a name, are a title. */
function namesSomething(statement: Statement, index: number): boolean {
  const [item, next] = [statement.at(index)!, statement.at(index + 1)];
  if (!isUnknownWord(next) || HEARD_IN.has(next.key)) return false;
  return [item, next].every(({ raw }) => /^\p{Lu}\p{Ll}/u.test(raw)) && isEdge(statement.at(index - 1));
}

const DUB_ROLES = ["dub", "voiceover", "voiceover-or-dub"] as const;

/** No language, or a word in its place that names none that we know: "dubbed in Dothraki" is no dub of the region. */
function readUnnamedDub(statement: Statement, gathered: Gathered, index: number): void {
  const span = statement.spanOf(index, index);
  const name = unknownNameBeside(statement, index);
  gathered.unnamedDub = {
    fallback: ownLanguageOf(statement.at(index)!, DUB_ROLES),
    span,
    ...(name >= 0 && { named: true }),
  };
  if (name >= 0) gathered.unknownLanguages.push({ text: statement.at(name)!.raw, span: statement.spanOf(name, name) });
}

function readDub(statement: Statement, gathered: Gathered, index: number, kind: VersionKind): void {
  const item = statement.at(index)!;
  if (isDenied(statement, index)) {
    statement.claim(index, "denied");
    return;
  }
  const run = runBeside(statement, index);
  if (!run && item.key.length < SHORTEST_DUB_WORD && !isAlone(statement, index)) return;
  if (!run && namesSomething(statement, index)) return;
  // "Dubbed the Russian Tarantino": what is called so is a person.
  if (run && run.first > index && (belongsToNoun(statement, run.last) || isUnknownWord(statement.at(run.last + 1))))
    return;
  const span = statement.spanOf(index, index);
  statement.claim(index, "version");
  gathered.kinds.push({ kind, text: item.raw, span, compact: false });
  if (plays(item, "voiceover-or-dub")) gathered.doubts.push({ code: "voiceover-or-dub", text: item.raw, span });
  const place = [index + 1, index + 2].map((at) => HEARD_IN.get(statement.at(at)?.key ?? "")).find(Boolean);
  if (run) hear(statement, gathered, run.members);
  else if (place) gathered.audio.push({ named: { tag: place, form: "word", others: [], locale: undefined }, span });
  else readUnnamedDub(statement, gathered, index);
}

/** "Version Anglaise", "ruská verze": a version named by its language, which may be the dub or the original. */
function readNamedVersion(statement: Statement, gathered: Gathered, index: number): void {
  const run = runBeside(statement, index);
  if (!run || run.link === "colon" || isTalkedOf(statement, run.first)) return;
  if (belongsToNoun(statement, endOf(run, index))) return;
  statement.claim(index, "version");
  hear(statement, gathered, run.members);
  const last = gathered.audio.at(-1)!;
  const around = [run.first - 1, run.last + 1, index - 1, index + 1].map((at) => statement.at(at));
  const saysDubbed = gathered.kinds.some(({ kind }) => kind === "dubbed" || kind === "voiceover");
  if (saysDubbed || around.some((item) => playsAny(item, ...DUB_ROLES, "original", "original-weak"))) return;
  gathered.kinds.push({
    kind: "unknown",
    text: statement.textOf(Math.min(index, run.first), Math.max(index, run.last)),
    span: last.span,
    compact: false,
  });
  gathered.doubts.push({ code: "dub-or-original", text: last.named.tag, span: last.span });
}

/** Reads what the words say of the kind of version, and the languages named with them. */
export function readVersionStatements(statement: Statement, gathered: Gathered): void {
  for (const index of statement.placesOf("original", "original-weak", ...DUB_ROLES)) {
    if (!statement.isFree(index)) continue;
    const item = statement.at(index)!;
    if (isOriginal(statement, index)) {
      if (!isDenied(statement, index)) readOriginal(statement, gathered, index);
    } else if (playsAny(item, "dub")) readDub(statement, gathered, index, "dubbed");
    else if (playsAny(item, "voiceover", "voiceover-or-dub")) readDub(statement, gathered, index, "voiceover");
  }
  for (const index of statement.placesOf("version")) {
    if (statement.isFree(index)) readNamedVersion(statement, gathered, index);
  }
}
