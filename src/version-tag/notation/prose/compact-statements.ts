import type { ParseContext } from "../../reading.js";
import { languageOfLetters } from "../vost/index.js";
import { hear, isOneList } from "./audio.js";
import type { CompactMark } from "../compact-mark.js";
import type { Gathered } from "./gathered.js";
import { plays, playsAny, type Item } from "./item.js";
import { LETTER_LANGUAGES } from "./compound-word.js";
import { noteSubtitle } from "./note-subtitle.js";
import type { LanguageRun, Statement } from "./statement.js";

const REGIONS_OF_WEAK_MARKS: Readonly<Record<string, readonly string[]>> = {
  df: ["DE", "AT", "CH", "LU"],
  of: ["DE", "AT", "CH"],
  or: ["CZ", "SK"],
  vos: ["ES", "AR", "MX", "CL", "UY"],
  vl: ["LU"],
  vall: ["LU"],
  vd: ["LU", "CH"],
  va: ["CA", "CA-QC", "BE", "LU", "CH", "FR"],
  vp: ["PT", "BR"],
  ven: ["CA", "CA-QC"],
};

function isSeparated(item: Item | undefined): boolean {
  return (
    item === undefined ||
    item.number ||
    plays(item, "time") ||
    (item.separator !== undefined && item.separator !== "hyphen" && item.separator !== "colon")
  );
}

/** True when a mark has something of a version beside it that makes it one: a language, a subtitle mark, "with". */
function hasCompany(statement: Statement, index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    const item = statement.at(at);
    if (
      item?.mark !== undefined ||
      playsAny(item, "subtitle", "subtitle-weak", "with", "none", "in", "untitled", "version")
    )
      return true;
    if (item?.language === undefined) return false;
    // A bare code is company when a mark has claimed it already, or when nothing follows it: "ov fr ond", "vo ru – st de".
    return item.language.form !== "code" || !statement.isFree(at) || (at > index && isSeparated(statement.at(at + 1)));
  });
}

/** "russ. OF mit frz. UT", "OF ohne Untertitel": in capitals, behind a language or in front of what is read. */
function isOriginalInCapitals(statement: Statement, index: number): boolean {
  const item = statement.at(index)!;
  const [previous, next] = [statement.at(index - 1), statement.at(index + 1)];
  if (!item.mark?.bare || !item.capitals) return false;
  // "OF Georgisch mit engl. UT": a name in its own case behind the capitals.
  const named = next?.language?.form === "word" && !next.capitals;
  return (
    named ||
    playsAny(next, "with", "none", "in", "subtitle", "subtitle-weak") ||
    (previous?.language !== undefined && (next === undefined || next.separator !== undefined))
  );
}

/** Dutch "het OV", "uw OV-chipkaart" is public transport (openbaar vervoer). */
function isPublicTransport(statement: Statement, index: number): boolean {
  return statement.at(index)!.key === "ov" && /^(?:het|uw|je|jouw|ons|mijn)$/.test(statement.at(index - 1)?.key ?? "");
}

/** "OV Films GmbH", "VO Cinéma SARL": at the start of the text, with a name behind it. */
function isFirm(statement: Statement, index: number): boolean {
  const next = statement.at(index + 1);
  if (index > 0 || !statement.at(index)!.mark!.bare || !next || next.separator || next.number) return false;
  const plain = next.roles.length === 0 || playsAny(next, "film", "time", "word");
  return plain && !next.language && !next.mark && /^\p{Lu}\p{Ll}/u.test(next.raw);
}

/** A hyphen and an unknown word make one word of the mark and it, unless the word is one for version: "OmU-Fassung". */
function isPartOfWord(statement: Statement, index: number): boolean {
  const behind = statement.at(index + 2);
  if (statement.at(index + 1)?.separator !== "hyphen" || !behind || !statement.at(index)!.mark?.bare) return false;
  return (
    behind.roles.length === 0 &&
    !behind.language &&
    !behind.mark &&
    !/(?:fassung|version|vorstellung|kopie|screening)/.test(behind.key)
  );
}

/** True when a mark of few letters is meant as one and not as a word, a title or a place. */
export function countsAsMark(statement: Statement, index: number, mark: CompactMark, context: ParseContext): boolean {
  const item = statement.at(index)!;
  if (isPublicTransport(statement, index) || isPartOfWord(statement, index) || isFirm(statement, index)) return false;
  const alone = isSeparated(statement.at(index - 1)) && isSeparated(statement.at(index + 1));
  if (mark.weak) {
    const whole = statement.items.length === 1;
    const bracketed = statement.at(index - 1)?.separator === "open" && statement.at(index + 1)?.separator === "close";
    const agrees =
      context.region !== undefined &&
      (REGIONS_OF_WEAK_MARKS[item.key]?.includes(context.region) ?? mark.subtitles !== null);
    const paired =
      alone &&
      [index - 2, index + 2].some(
        (at) => statement.at(at)?.mark !== undefined || statement.claimOf(at) === "subtitles",
      );
    const explained = statement.at(index + 1)?.separator === "equals" && /^\p{Lu}+$/u.test(item.raw);
    return (
      isOriginalInCapitals(statement, index) ||
      whole ||
      bracketed ||
      explained ||
      paired ||
      (agrees && (alone || hasCompany(statement, index))) ||
      (context.house !== undefined && alone)
    );
  }
  const capitals =
    /\p{Lu}/u.test(item.raw.slice(1)) || /^(?:v\.?o|o\.?v)/i.test(item.raw) === false || item.raw.length > 2;
  const opens = context.region !== undefined && isSeparated(statement.at(index - 1));
  return capitals || alone || opens || hasCompany(statement, index);
}

const BEHIND_BARE_MARK = 2;

/** The languages that a mark of the original speaks of, in front of it or behind it. */
function languagesBeside(statement: Statement, index: number): { run: LanguageRun; before: boolean } | undefined {
  const before = statement.runBefore(index);
  if (before) return { run: before, before: true };
  const after = statement.runAfter(index);
  return after && after.link !== "dash" ? { run: after, before: false } : undefined;
}

/** A bracket behind OmU: the original's language is heard; else a foreign name is heard, a short code is read. */
function roleOfBracket(
  statement: Statement,
  run: LanguageRun,
  context: ParseContext,
  own: string,
): "audio" | "subtitles" {
  const tags = run.members.map((index) => statement.at(index)!.language!.tag);
  if (context.originalLanguages && tags.every((tag) => context.originalLanguages!.includes(tag))) return "audio";
  const isFullName = run.members.every((index) => statement.at(index)!.language!.form === "word");
  return isFullName && tags.every((tag) => tag !== own) ? "audio" : "subtitles";
}

function readBracket(
  statement: Statement,
  gathered: Gathered,
  run: LanguageRun,
  context: ParseContext,
  own: string,
): "audio" | "subtitles" {
  const role = roleOfBracket(statement, run, context, own);
  const span = statement.spanOf(run.first, run.last);
  gathered.doubts.push({ code: "bracket-role", text: statement.textOf(run.first, run.last), span, field: role });
  if (role === "audio") hear(statement, gathered, run.members);
  else readAsSubtitles(statement, gathered, run);
  return role;
}

/** "OmU (d/f)": single letters in a bracket behind the mark are what is read. */
function readLetters(statement: Statement, gathered: Gathered, index: number): boolean {
  if (statement.at(index + 1)?.separator !== "open") return false;
  const letters: number[] = [];
  let at = index + 2;
  for (; statement.at(at) && statement.at(at)!.separator !== "close"; at++) {
    const item = statement.at(at)!;
    if (LETTER_LANGUAGES[item.key]) letters.push(at);
    else if (item.separator === undefined) return false;
  }
  if (letters.length === 0) return false;
  for (const letter of letters) {
    noteSubtitle(statement, gathered, letter, { language: LETTER_LANGUAGES[statement.at(letter)!.key] });
  }
  const span = statement.spanOf(letters[0]!, letters.at(-1)!);
  gathered.doubts.push({
    code: "bracket-role",
    text: statement.textOf(letters[0]!, letters.at(-1)!),
    span,
    field: "subtitles",
  });
  return true;
}

function readAsSubtitles(statement: Statement, gathered: Gathered, run: LanguageRun): void {
  for (const index of run.members) {
    noteSubtitle(statement, gathered, index, { language: statement.at(index)!.language!.tag });
  }
}

/** "OV FR/NL": codes behind a bare mark, more than one, are what is read. */
function areCodesBehindBareMark(statement: Statement, run: LanguageRun, before: boolean): boolean {
  return (
    !before &&
    run.link === "direct" &&
    run.members.length >= BEHIND_BARE_MARK &&
    run.members.every((at) => statement.at(at)!.language!.form === "code")
  );
}

function readBeside(
  statement: Statement,
  gathered: Gathered,
  index: number,
  mark: CompactMark,
  context: ParseContext,
): boolean {
  if (mark.subtitles && readLetters(statement, gathered, index)) return true;
  const beside = languagesBeside(statement, index);
  if (!beside) return false;
  const { run, before } = beside;
  const unnamed = mark.subtitles?.some((track) => track.language === undefined) ?? false;
  if (!before && run.link === "bracket" && mark.subtitles) {
    const own = mark.subtitles.find((track) => track.fallback)?.fallback ?? "";
    return unnamed && readBracket(statement, gathered, run, context, own) === "subtitles";
  }
  if (mark.kind !== "original") {
    if (!mark.audio) hear(statement, gathered, run.members);
    return false;
  }
  if (areCodesBehindBareMark(statement, run, before)) {
    readAsSubtitles(statement, gathered, run);
    return true;
  }
  const comma = before ? run.joints.lastIndexOf("comma") : run.joints.indexOf("comma");
  const members =
    comma < 0 || isOneList(run) ? run.members : before ? run.members.slice(comma + 1) : run.members.slice(0, comma + 1);
  if (
    !before &&
    mark.bare &&
    run.link === "direct" &&
    members.length === 1 &&
    statement.at(members[0]!)!.language!.form === "code"
  ) {
    // "OV EN": a lone code behind the mark may be what is heard or what is read.
    gathered.doubts.push({
      code: "role-unclear",
      text: statement.textOf(index, members[0]!),
      span: statement.spanOf(index, members[0]!),
    });
  }
  if (!mark.audio) hear(statement, gathered, members);
  return false;
}

/** "vostf+all": letters added to a mark with a plus are further subtitles. */
function readAddedLetters(statement: Statement, gathered: Gathered, index: number): void {
  for (let at = index + 1; statement.at(at)?.raw === "+"; at += 2) {
    const language = languageOfLetters(statement.at(at + 1)?.key ?? "");
    if (!language) return;
    statement.claim(at + 1, "subtitles");
    noteSubtitle(statement, gathered, at + 1, { language, mark: statement.at(index)!.raw });
  }
}

function readMark(
  statement: Statement,
  gathered: Gathered,
  index: number,
  mark: CompactMark,
  context: ParseContext,
): void {
  const item = statement.at(index)!;
  const span = statement.spanOf(index, index);
  statement.claim(index, "version");
  const partly = plays(statement.at(index - 1), "partly")
    ? index - 1
    : statement.at(index + 1)?.separator === "open" && plays(statement.at(index + 2), "partly")
      ? index + 2
      : -1;
  if (partly >= 0)
    gathered.doubts.push({ code: "partial", text: statement.at(partly)!.raw, span: statement.spanOf(partly, partly) });
  gathered.kinds.push({ kind: mark.kind, text: item.raw, span, compact: true, ...(mark.bare && { bare: true }) });
  if (mark.subtitles) readAddedLetters(statement, gathered, index);
  const replaced = readBeside(statement, gathered, index, mark, context);
  for (const tag of mark.audio ?? []) {
    gathered.audio.push({ named: { tag, form: "code", others: [], locale: undefined }, span });
    if (mark.byLanguageOnly) gathered.doubts.push({ code: "dub-or-original", text: tag, span });
  }
  if (mark.collision) gathered.doubts.push({ code: "code-collision", text: item.raw, span, languages: mark.collision });
  if (replaced) return;
  for (const track of mark.subtitles ?? []) {
    noteSubtitle(statement, gathered, index, {
      ...track,
      ...(partly >= 0 && { kind: "partial" as const }),
      mark: item.raw,
    });
  }
}

/** Reads the marks that say it all in one word: `OmU`, `VOSTFR`, `OV`, `VF`, `DF`. */
export function readCompactStatements(statement: Statement, gathered: Gathered, context: ParseContext): void {
  statement.items.forEach((item, index) => {
    const { mark } = item;
    if (!mark || !statement.isFree(index) || !countsAsMark(statement, index, mark, context)) return;
    if (playsAny(statement.at(index - 1), "not", "none") && !plays(statement.at(index - 1), "with")) {
      statement.claim(index, "denied");
      return;
    }
    readMark(statement, gathered, index, mark, context);
  });
}
