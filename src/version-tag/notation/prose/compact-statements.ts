import type { Lang } from "../../../model/index.js";
import type { ParseContext } from "../../reading.js";
import type { CompactMark, MarkedSubtitle } from "../compact-mark.js";
import { bilingualLanguagesOf } from "../region.js";
import { languageOfLetters } from "../vost/index.js";
import { hear, isOneList } from "./audio.js";
import { countsAsMark } from "./counts-as-mark.js";
import type { Gathered } from "./gathered.js";
import { plays, playsAny, type Item } from "./item.js";
import { readCompactMark } from "./read-compact-mark.js";
import { readAsSubtitles, readBracket, readLetters } from "./mark-bracket.js";
import { noteSubtitle } from "./note-subtitle.js";
import type { LanguageRun, Statement } from "./statement.js";

const BEHIND_BARE_MARK = 2;

/** The languages that a mark of the original speaks of, in front of it or behind it. */
function languagesBeside(statement: Statement, index: number): { run: LanguageRun; before: boolean } | undefined {
  const before = statement.runBefore(index);
  if (before) return { run: before, before: true };
  const after = statement.runAfter(index);
  return after && after.link !== "dash" ? { run: after, before: false } : undefined;
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

/** "VOST FR/NL": the mark ends in the word for subtitles, so what follows is read. */
const ENDS_IN_SUBTITLES = /(?:st|sub)$/;

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
  const short = run.members.every((at) => statement.at(at)!.language!.form !== "word");
  if (!before && unnamed && run.link === "direct" && short && ENDS_IN_SUBTITLES.test(statement.at(index)!.key)) {
    readAsSubtitles(statement, gathered, run);
    return true;
  }
  if (!before && mark.subtitles && (run.link === "bracket" || (unnamed && short))) {
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
  return before && mark.bare === true && readBehindBareMark(statement, gathered, index);
}

/** Whether nothing follows, or what follows is set apart. */
function endsStatement(statement: Statement, last: number): boolean {
  const next = statement.at(last + 1);
  return next === undefined || next.separator !== undefined;
}

/**
 * "RU OV FR/NL", "RU OV with FR/NL": what is heard stands before the mark, so that languages which end the statement behind
 * it are read. One code alone may have been meant otherwise, which is told.
 */
function readBehindBareMark(statement: Statement, gathered: Gathered, index: number): boolean {
  const linked = plays(statement.at(index + 1), "with");
  const run = statement.runAfter(linked ? index + 1 : index);
  if (run?.link !== "direct" || !endsStatement(statement, run.last)) return false;
  const codes = run.members.every((at) => statement.at(at)!.language!.form === "code");
  if (!codes && !linked) return false;
  if (!linked && run.members.length < BEHIND_BARE_MARK) {
    const { last } = run;
    gathered.doubts.push({
      code: "role-unclear",
      text: statement.textOf(index, last),
      span: statement.spanOf(index, last),
    });
  }
  readAsSubtitles(statement, gathered, run);
  return true;
}

const OMU_LETTERS = /^([a-z]{1,5})u$/;

function isAddition(item: Item | undefined): boolean {
  const kind = item?.separator;
  return kind === "slash" || kind === "and" || kind === "comma" || (kind === undefined && plays(item, "and"));
}

/** The language that stands behind a joint: letters of the mark's own kind, a code, an abbreviation, a name. */
function addedLanguage(statement: Statement, joint: number, mark: string): Lang | undefined {
  const item = statement.at(joint + 1);
  if (!item || item.mark || playsAny(statement.at(joint + 2), "spoken", "dub", "version", "original")) return undefined;
  const comma = statement.at(joint)?.separator === "comma";
  if (/^om/i.test(mark)) {
    const added = OMU_LETTERS.exec(item.key)?.[1];
    const read = added === undefined ? undefined : readCompactMark(`om${added}u`)?.subtitles?.[0]?.language;
    if (read) return read;
  } else if (!comma && languageOfLetters(item.key)) return languageOfLetters(item.key);
  if (!statement.isLanguage(joint + 1)) return undefined;
  // Behind a comma a name is rather what is heard, and a code must end the list.
  const ends = statement.at(joint + 2) === undefined || statement.at(joint + 2)!.separator !== undefined;
  return comma && (item.language!.form === "word" || !ends) ? undefined : item.language!.tag;
}

/** "vostf+all", "VOSTFR/NL", "OmdU/eU": what is joined to a mark that names its subtitles continues the list. */
function readAddedLanguages(statement: Statement, gathered: Gathered, index: number): void {
  const mark = statement.at(index)!.raw;
  for (let at = index + 1; isAddition(statement.at(at)); at += 2) {
    const language = addedLanguage(statement, at, mark);
    if (!language) return;
    if (statement.at(at)!.separator === "comma") {
      const span = statement.spanOf(index, at + 1);
      gathered.doubts.push({ code: "role-unclear", text: statement.textOf(index, at + 1), span });
    }
    statement.claim(at + 1, "subtitles");
    noteSubtitle(statement, gathered, at + 1, { language, mark });
  }
}

const BELGIAN = ["fr", "nl"];

/** The tracks of a mark; a bilingual one (VOSTBIL) means the region's two languages, and those of Belgium where it is at home. */
function namedTracks(mark: CompactMark, { region }: ParseContext): readonly MarkedSubtitle[] {
  if (!mark.bilingual) return mark.subtitles ?? [];
  const languages = bilingualLanguagesOf(region);
  return (languages.length > 0 ? languages : BELGIAN).map((language) => ({ language, kind: "full", assumed: true }));
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
  if (mark.subtitles?.some(({ language }) => language)) readAddedLanguages(statement, gathered, index);
  const replaced = readBeside(statement, gathered, index, mark, context);
  for (const tag of mark.audio ?? []) {
    gathered.audio.push({ named: { tag, form: "code", others: [], locale: undefined }, span });
    if (mark.byLanguageOnly) gathered.doubts.push({ code: "dub-or-original", text: tag, span });
  }
  if (mark.collision) gathered.doubts.push({ code: "code-collision", text: item.raw, span, languages: mark.collision });
  if (replaced) return;
  for (const track of namedTracks(mark, context)) {
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
