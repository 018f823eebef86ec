import { languageGroup } from "../../../language/index.js";
import type { Lang } from "../../../model/index.js";
import type { ParseContext } from "../../reading.js";
import { languageOfLetters } from "../mark-letters.js";
import { hear } from "./audio.js";
import type { Gathered } from "./gathered.js";
import type { LanguageRun } from "./language-run.js";
import { noteDoubt } from "./note-doubt.js";
import { noteSubtitle } from "./note-subtitle.js";
import type { Statement } from "./statement.js";

function areAmong(tags: readonly Lang[], originals: readonly Lang[]): boolean {
  const groups = new Set(originals.map(languageGroup));
  return tags.every((tag) => groups.has(languageGroup(tag)));
}

/** A bracket behind OmU: the original's language is heard; else a foreign name is heard, a short code is read. */
function roleOfBracket(
  statement: Statement,
  run: LanguageRun,
  context: ParseContext,
  own: string,
): "audio" | "subtitles" {
  const tags = run.members.map((index) => statement.at(index)!.language!.tag);
  if (context.originalLanguages && areAmong(tags, context.originalLanguages)) return "audio";
  const isFullName = run.members.every((index) => statement.at(index)!.language!.form === "word");
  return isFullName && tags.every((tag) => tag !== own) ? "audio" : "subtitles";
}

/** Reads the bracket behind a mark that names no language: "OmU (Französisch)", "OmU (eng)". */
export function readBracket(
  statement: Statement,
  gathered: Gathered,
  run: LanguageRun,
  context: ParseContext,
  own: string,
): "audio" | "subtitles" {
  const role = roleOfBracket(statement, run, context, own);
  noteDoubt(statement, gathered, "bracket-role", run.first, run.last, role);
  if (role === "audio") hear(statement, gathered, run.members);
  else readAsSubtitles(statement, gathered, run);
  return role;
}

/** "OmU (d/f)": single letters in a bracket behind the mark are what is read. */
export function readLetters(statement: Statement, gathered: Gathered, index: number): boolean {
  if (statement.at(index + 1)?.separator !== "open") return false;
  const letters: number[] = [];
  let at = index + 2;
  for (; statement.at(at) && statement.at(at)!.separator !== "close"; at++) {
    const item = statement.at(at)!;
    if (languageOfLetters("single", item.key)) letters.push(at);
    else if (item.separator === undefined) return false;
  }
  if (letters.length === 0) return false;
  for (const letter of letters) {
    noteSubtitle(statement, gathered, letter, { language: languageOfLetters("single", statement.at(letter)!.key) });
  }
  noteDoubt(statement, gathered, "bracket-role", letters[0]!, letters.at(-1)!, "subtitles");
  return true;
}

/** Notes that these languages are read. */
export function readAsSubtitles(statement: Statement, gathered: Gathered, run: LanguageRun): void {
  for (const index of run.members) {
    noteSubtitle(statement, gathered, index, { language: statement.at(index)!.language!.tag });
  }
}
