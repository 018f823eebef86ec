import { endOfFirstList, isOneList } from "./audio.js";
import { isSubtitleMark, plays, playsAny, type Item } from "./item.js";
import { runAfter, type LanguageRun } from "./language-run.js";
import type { Statement } from "./statement.js";
import { wordRoles } from "./word-roles.js";

/** Marks that stand before their language: "st fr", "titulky CZ", "napisy PL", "sub ita". */
export const STANDS_BEFORE =
  /^(?:st|stt|sub|subs|tit|titulky|napisy|nap|leg|sott|суб|субт|тит|s t|sous titre(?:e|s|es)?|soustitre(?:e|s|es)?|subtitulad[oa]s?|sottotitolat[oaie]|legendad[oa]s?)$/;
/** Forms of a verb: the language before "subtitled in French" is what is heard. */
const VERB =
  /(?:ed|eld|elde|telt|telte|tre|tree|tres|trees|ado|ada|ados|adas|ato|ata|ati|ate|tad|tat|tet|анный|анная|ирован)$/;

const WHAT_IS_HEARD = [
  "original",
  "original-weak",
  "spoken",
  "version",
  "dub",
  "voiceover",
  "voiceover-or-dub",
  "intertitle",
  "silent",
  "no-dialogue",
] as const;

/** A mark in front of the list that leaves nothing in it to be heard: "OV, FR & NL ond.", "gesproken, Frans en Nederlands". */
function saysWhatIsHeard(item: Item | undefined): boolean {
  return item?.mark !== undefined || playsAny(item, ...WHAT_IS_HEARD);
}

/** Languages in which the noun stands first, so that "sous-titrée" and "subtitulada" say nothing of a name before them. */
const NOUN_FIRST: ReadonlySet<string> = new Set(["ca", "es", "fr", "it", "pt", "ro"]);

/** "sous-titrée", "subtitulada", "legendado", in capitals also "SOUS-TITRE": said of the film, while "subtítulos" is a noun. */
const SAID_OF_FILM = /(?:titr(?:[ée]e?|ées|és|ees)|ad[ao]s?|at[aăeio]?)$/iu;

/**
 * "v.o. coréenne sous-titrée", "VO inglés subtitulada": the names before a mark of such a language are heard. "Español
 * subtítulos" is no sentence of such a language unless a mark before the name takes it, and in "français/néerlandais
 * sous-titré" the slash may part what is heard from what is read.
 */
export function isHeardAtMark(statement: Statement, index: number, { members, joints, first }: LanguageRun): boolean {
  const item = statement.at(index)!;
  if (!plays(item, "subtitle") || plays(item, "subtitle-weak") || joints.includes("slash")) return false;
  const nounFirst = item.roles.every(({ role, language }) => role !== "subtitle" || NOUN_FIRST.has(language));
  return (
    nounFirst &&
    (SAID_OF_FILM.test(item.raw) || saysWhatIsHeard(statement.at(first - 1))) &&
    members.every((at) => {
      const { form, locale } = statement.at(at)!.language!;
      return form === "word" && NOUN_FIRST.has(locale ?? "");
    })
  );
}

/** The languages of a run that belong to the subtitles: after a comma without a mark before it, the earlier ones are heard. */
export function splitBeforeMark(
  statement: Statement,
  run: LanguageRun,
): { readonly read: readonly number[]; readonly heard: readonly number[] } {
  const before = statement.at(run.first - 1);
  const bound =
    playsAny(before, "with", "none") ||
    saysWhatIsHeard(before?.separator === "comma" ? statement.at(run.first - 2) : before);
  // "OV in het Hindi, Russisch en Arabisch ond.", "v angličtině, české titulky": what "in" introduces is heard.
  const introducesHeard = plays(before, "in") || (before?.separator === undefined && plays(before, "spoken"));
  const cutBehindFirst = introducesHeard ? endOfFirstList(run) : firstIsSaidSpoken(statement, run) ? 1 : 0;
  const cut = cutBehindFirst > 0 ? cutBehindFirst : (endOfHeardAtMark(statement, run) ?? 0);
  if (cut > 0) return { read: run.members.slice(cut), heard: run.members.slice(0, cut) };
  if (bound) return { read: run.members, heard: [] };
  const comma = run.joints.lastIndexOf("comma");
  if (isOneList(run) && firstIsApart(statement, run))
    return { read: run.members.slice(1), heard: run.members.slice(0, 1) };
  if (isOneList(run)) return { read: run.members, heard: [] };
  const last = comma < 0 ? nameBeforeCode(statement, run) : comma;
  return { read: run.members.slice(last + 1), heard: run.members.slice(0, last + 1) };
}

/** "angol nyelven, német és magyar felirattal": a word behind the first name, and no other, says that it is spoken. */
function firstIsSaidSpoken(statement: Statement, { members, joints }: LanguageRun): boolean {
  const [first, ...others] = members.map(
    (at) => plays(statement.at(at + 1), "spoken") || endsInSpeech(statement.at(at)!),
  );
  return joints[0] === "comma" && first === true && !others.includes(true);
}

/** "japán nyelven": a name that is told from that of a country by such a word has it as a part. */
function endsInSpeech({ key }: Item): boolean {
  const space = key.lastIndexOf(" ");
  return space > 0 && wordRoles(key.slice(space + 1)).some(({ role }) => role === "spoken");
}

const SLAVIC = new Set(["cs", "pl", "ru"]);

/** "rusky, anglické a české titulky": in a language with endings, the word that does not agree with the others is what is heard. */
function firstIsApart(statement: Statement, run: LanguageRun): boolean {
  const named = run.members.map((at) => statement.at(at)!);
  if (!named.every(({ language }) => language!.form === "word" && SLAVIC.has(language!.locale ?? ""))) return false;
  const [first, ...others] = named.map(({ key }) => key.slice(-1));
  return new Set(others).size === 1 && first !== others[0];
}

/** "Engels en NL ondertiteld": a name and a code are not one list; the place of the name, or -1. */
function nameBeforeCode(statement: Statement, run: LanguageRun): number {
  return run.joints.findIndex(
    (joint, at) =>
      joint === "and" &&
      formOf(statement, run.members[at]!) === "word" &&
      formOf(statement, run.members[at + 1]!) === "code",
  );
}

/**
 * The number of members that a mark of the original right in front of the run speaks of: one in "OF engl., dt. UT" and
 * "Original Russian, English subtitled", and in "OmU (russ./dt. UT)", where the mark itself means the last of them. Undefined where the mark speaks of none.
 */
function endOfHeardAtMark(statement: Statement, run: LanguageRun): number | undefined {
  const before = statement.at(run.first - 1);
  if (before?.mark?.bare === true || playsAny(before, "original", "original-weak"))
    return run.joints[0] === "comma" && !run.joints.includes("comma", 1) && !isOneList(run) ? 1 : undefined;
  const means = before?.separator === "open" ? statement.at(run.first - 2)?.mark?.subtitles?.[0] : undefined;
  const languageAt = (at: number): string => statement.at(run.members.at(at)!)!.language!.tag;
  const apart = run.members.length === 2 && means?.language === undefined && languageAt(0) !== languageAt(-1);
  return apart && means?.fallback === languageAt(-1) ? 1 : undefined;
}

function formOf(statement: Statement, index: number): string {
  return statement.at(index)?.language?.form ?? "";
}

/** The run behind a mark, less the languages that a later mark claims. */
export function unclaimedRunAfter(statement: Statement, index: number): LanguageRun | undefined {
  const run = runAfter(statement, index);
  if (!run || run.link === "in" || run.link === "colon") return run;
  const next = statement.at(run.last + 1);
  const claimed = isSubtitleMark(next) || playsAny(next, "spoken", "dub", "version", "original", "intertitle");
  if (!claimed) return run;
  const comma = run.joints.lastIndexOf("comma");
  if (comma < 0) return undefined;
  const members = run.members.slice(0, comma + 1);
  return { ...run, members, joints: run.joints.slice(0, comma), last: members.at(-1)! };
}

/** "OV EN ond. NL/FR", "OF engl. UT dt.": what stands between two marks belongs to the first. */
function followsOriginal(statement: Statement, run: LanguageRun): boolean {
  const before = statement.at(run.first - 1);
  return before?.mark?.bare === true || playsAny(before, "original");
}

/** True when the languages behind a mark are what is read, though others may stand before it. */
export function takeAfter(
  statement: Statement,
  index: number,
  before: LanguageRun | undefined,
  after: LanguageRun | undefined,
): boolean {
  const item = statement.at(index)!;
  if (!after) return false;
  if (after.link === "dash" || after.link === "bracket") return !before;
  if (!before) return true;
  if (after.link === "direct") return STANDS_BEFORE.test(item.key) || followsOriginal(statement, before);
  return after.link === "colon" || VERB.test(item.key);
}
