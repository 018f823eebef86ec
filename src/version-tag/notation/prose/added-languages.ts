import type { Lang } from "../../../model/index.js";
import { languageOfLetters } from "../mark-letters.js";
import { isFreeLanguage } from "./free-language.js";
import type { Gathered } from "./gathered.js";
import { plays, playsAny, type Item } from "./item.js";
import { noteDoubt } from "./note-doubt.js";
import { noteSubtitle } from "./note-subtitle.js";
import { readCompactMark } from "./read-compact-mark.js";
import { isEdge } from "./segment-edge.js";
import type { Statement } from "./statement.js";

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
  } else {
    const letters = item.key.replace(/^st/, "");
    const read = comma ? undefined : languageOfLetters("vost", letters);
    if (read) return read;
  }
  if (!isFreeLanguage(statement, joint + 1)) return undefined;
  // Behind a comma a name is rather what is heard, and a code must end the list.
  return comma && (item.language!.form === "word" || !isEdge(statement.at(joint + 2))) ? undefined : item.language!.tag;
}

/** "vostf+all", "VOSTFR/NL", "VOSTFR + STA", "OmdU/eU": what is joined to a mark that names its subtitles continues the list. */
export function readAddedLanguages(statement: Statement, gathered: Gathered, index: number): void {
  const mark = statement.at(index)!.raw;
  for (let at = index + 1; isAddition(statement.at(at)); at += 2) {
    const language = addedLanguage(statement, at, mark);
    if (!language) return;
    if (statement.at(at)!.separator === "comma") noteDoubt(statement, gathered, "role-unclear", index, at + 1);
    statement.claim(at + 1, "subtitles");
    noteSubtitle(statement, gathered, at + 1, { language, mark });
  }
}
