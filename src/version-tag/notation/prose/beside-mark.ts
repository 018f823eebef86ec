import type { ParseContext } from "../../reading.js";
import type { CompactMark } from "../compact-mark.js";
import { hear, isOneList } from "./audio.js";
import type { Gathered } from "./gathered.js";
import { plays, type Item, type NamedLanguage } from "./item.js";
import { runAfter, runBefore, type LanguageRun } from "./language-run.js";
import { readAsSubtitles, readBracket, readLetters } from "./mark-bracket.js";
import { noteDoubt } from "./note-doubt.js";
import { isEdge } from "./segment-edge.js";
import type { Statement } from "./statement.js";

/** Codes behind a bare mark that are a list of what is read; one alone may as well be what is heard. */
const LEAST_LISTED = 2;

interface Beside {
  readonly run: LanguageRun;
  readonly before: boolean;
}

/** The languages that a mark of the original speaks of, in front of it or behind it. */
function languagesBeside(statement: Statement, index: number): Beside | undefined {
  const before = runBefore(statement, index);
  if (before) return { run: before, before: true };
  const after = runAfter(statement, index);
  return after && after.link !== "dash" ? { run: after, before: false } : undefined;
}

function areAll(statement: Statement, members: readonly number[], ...forms: readonly NamedLanguage["form"][]): boolean {
  return members.every((at) => forms.includes(statement.at(at)!.language!.form));
}

/** A code, also one in capitals that ends the sentence and so looks like an abbreviation: "OV FR/NL." */
function isCode({ language, capitals, raw }: Item): boolean {
  return language?.form === "code" || (language?.form === "abbreviation" && capitals && raw.length <= 3);
}

/** The members on the mark's side of the first comma: "RU OV, FR" speaks of RU alone. Lists that end in "and" are whole. */
function membersAtMark({ run, before }: Beside): readonly number[] {
  const comma = before ? run.joints.lastIndexOf("comma") : run.joints.indexOf("comma");
  if (comma < 0 || isOneList(run)) return run.members;
  return before ? run.members.slice(comma + 1) : run.members.slice(0, comma + 1);
}

/** "VOST FR/NL": the mark ends in the word for subtitles, so what follows is read. */
const ENDS_IN_SUBTITLES = /(?:st|sub|^vos)$/;

/**
 * "VOST anglais", "VOS catalán", "VOST en anglais": a version is feminine in French and Spanish, so that a masculine name is
 * that of the subtitles; "VOST anglaise" is heard.
 */
function goesWithSubtitles(statement: Statement, { link, members }: LanguageRun): boolean {
  return link === "in" || (link === "direct" && members.every((at) => !/[ae]$/.test(statement.at(at)!.key)));
}

/** Languages behind a mark that states subtitles; undefined where they are none of the subtitles. */
function readBehindSubtitled(
  statement: Statement,
  gathered: Gathered,
  index: number,
  { subtitles }: CompactMark,
  run: LanguageRun,
  context: ParseContext,
): boolean | undefined {
  if (!subtitles) return undefined;
  const unnamed = subtitles.some((track) => track.language === undefined);
  const short = areAll(statement, run.members, "code", "abbreviation", "people");
  const read = (short && run.link === "direct") || goesWithSubtitles(statement, run);
  if (unnamed && read && ENDS_IN_SUBTITLES.test(statement.at(index)!.key)) {
    readAsSubtitles(statement, gathered, run);
    return true;
  }
  if (run.link !== "bracket" && !(unnamed && short)) return undefined;
  const own = subtitles.find((track) => track.fallback)?.fallback ?? "";
  return unnamed && readBracket(statement, gathered, run, context, own) === "subtitles";
}

/** Languages beside a mark of the original: heard, but for a list of codes behind a bare one. */
function readBesideOriginal(
  statement: Statement,
  gathered: Gathered,
  index: number,
  mark: CompactMark,
  beside: Beside,
): boolean {
  const { run, before } = beside;
  const behind = !before && run.link === "direct";
  // "OV FR/NL".
  if (behind && run.members.length >= LEAST_LISTED && run.members.every((at) => isCode(statement.at(at)!))) {
    readAsSubtitles(statement, gathered, run);
    return true;
  }
  const members = membersAtMark(beside);
  // "OV EN": a lone code behind the mark may be what is heard or what is read.
  if (mark.bare && behind && members.length === 1 && areAll(statement, members, "code"))
    noteDoubt(statement, gathered, "role-unclear", index, members[0]!);
  if (!mark.audio) hear(statement, gathered, members);
  return before && mark.bare === true && readBehindBareMark(statement, gathered, index);
}

/**
 * "RU OV FR/NL", "RU OV with FR/NL": what is heard stands before the mark, so that languages which end the statement behind
 * it are read. One code alone may have been meant otherwise, which is told.
 */
function readBehindBareMark(statement: Statement, gathered: Gathered, index: number): boolean {
  const linked = plays(statement.at(index + 1), "with");
  const run = runAfter(statement, linked ? index + 1 : index);
  if (run?.link !== "direct" || !isEdge(statement.at(run.last + 1))) return false;
  if (!linked && !areAll(statement, run.members, "code")) return false;
  if (!linked && run.members.length < LEAST_LISTED) noteDoubt(statement, gathered, "role-unclear", index, run.last);
  readAsSubtitles(statement, gathered, run);
  return true;
}

/**
 * Reads the languages beside a compact mark: heard, read, or told apart by the bracket they stand in. True when they take
 * the place of the subtitles that the mark itself would state.
 */
export function readBesideMark(
  statement: Statement,
  gathered: Gathered,
  index: number,
  mark: CompactMark,
  context: ParseContext,
): boolean {
  if (mark.subtitles && readLetters(statement, gathered, index)) return true;
  const beside = languagesBeside(statement, index);
  if (!beside) return false;
  const read = beside.before ? undefined : readBehindSubtitled(statement, gathered, index, mark, beside.run, context);
  if (read !== undefined) return read;
  if (mark.kind === "original") return readBesideOriginal(statement, gathered, index, mark, beside);
  if (!mark.audio) hear(statement, gathered, beside.run.members);
  return false;
}
