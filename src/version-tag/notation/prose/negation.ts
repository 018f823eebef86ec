import type { Gathered } from "./gathered.js";
import { plays, playsAny } from "./item.js";
import { runBefore, type LanguageRun } from "./language-run.js";
import { noteSubtitle } from "./note-subtitle.js";
import type { Statement } from "./statement.js";

const INSTEAD_REACH = 4;

/** The place of "instead of" in front of a language, little words and one or two others between them; -1 when there is none. */
function insteadBefore(statement: Statement, first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - INSTEAD_REACH); at--) {
    if (plays(statement.at(at), "instead")) return at;
    if (statement.at(at)!.separator) return -1;
  }
  return -1;
}

/**
 * Reads a denial in front of a subtitle mark. "ohne Untertitel" states that there are none; "No Arabic subtitle" denies one
 * language and says nothing of others; "German instead of Czech subtitles" puts another language in its place.
 * True when the mark is used up by it.
 */
export function readNegation(
  statement: Statement,
  gathered: Gathered,
  mark: number,
  run?: LanguageRun,
  behind?: LanguageRun,
): boolean {
  let at = (run ? run.first : mark) - 1;
  while (playsAny(statement.at(at), "filler", "live-medium", "burned-in") && !playsAny(statement.at(at), "none", "not"))
    at--;
  const word = statement.at(at);
  const insteadOf = run ? insteadBefore(statement, run.first) : -1;
  if (run && insteadOf >= 0) {
    const instead = runBefore(statement, insteadOf);
    for (const index of run.members) statement.claim(index, "denied");
    statement.claim(mark, "version");
    for (const index of instead?.members ?? []) {
      noteSubtitle(statement, gathered, index, { language: statement.at(index)!.language!.tag });
    }
    return true;
  }
  if (!playsAny(word, "none", "not")) return false;
  statement.claim(mark, "version");
  statement.claim(at, "version");
  const denied = run ?? behind;
  if (denied) {
    for (const index of denied.members) statement.claim(index, "denied");
    gathered.denied.push(statement.spanOf(at, mark));
  } else {
    gathered.noSubtitles = { span: statement.spanOf(at, mark), text: statement.textOf(at, mark) };
  }
  return true;
}

/** "felirat nélkül": the noun, and "without" behind it. */
const WITHOUT_BEHIND = / nelkuli?$/;

/** "magyar felirat nélkül" denies one language, as "No Arabic subtitle" does. True when the mark is used up by it. */
export function readDenialBehind(statement: Statement, gathered: Gathered, mark: number): boolean {
  const run = WITHOUT_BEHIND.test(statement.at(mark)!.key) ? runBefore(statement, mark) : undefined;
  if (!run) return false;
  statement.claim(mark, "version");
  for (const index of run.members) statement.claim(index, "denied");
  gathered.denied.push(statement.spanOf(run.first, mark));
  return true;
}
