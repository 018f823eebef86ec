import type { SubtitleMedium } from "../../../model/index.js";
import { hearBefore } from "./audio.js";
import type { Gathered } from "./gathered.js";
import { isSubtitleMark, plays, playsAny } from "./item.js";
import { runBefore, runLinkedAfter } from "./language-run.js";
import { readNegation } from "./negation.js";
import { noteSubtitle } from "./note-subtitle.js";
import { isEdge } from "./segment-edge.js";
import type { Statement } from "./statement.js";

const CAPTION_ROLES = [
  ["hard-caption", "burned-in"],
  ["digital-caption", "live"],
  ["closed-caption", "closed"],
  ["open-caption", "unknown"],
  ["caption", "unknown"],
] as const satisfies readonly (readonly [string, SubtitleMedium])[];
const ROLES = CAPTION_ROLES.map(([role]) => role);
const SHORT_MARKS = /^(?:oc|cc|ccap)$/;

/** "OC" and "CC" are marks only alone or in brackets: they are too short for anything else. */
function standsAlone(statement: Statement, index: number): boolean {
  const [previous, next] = [statement.at(index - 1), statement.at(index + 1)];
  return (
    isEdge(previous) &&
    isEdge(next) &&
    (statement.items.length === 1 || (previous?.separator === "open" && next?.separator === "close"))
  );
}

/** Marks that say by themselves that subtitles are for the deaf. */
const DEAF_MARKS = /^(?:sdh|hoh|sme|stme|spds)$/;

/** "EN SDH", "English SDH": a language and the mark for the deaf, and no word for subtitles, which would be read by it. */
export function readDeafMarks(statement: Statement, gathered: Gathered): void {
  for (const index of statement.placesOf("deaf")) {
    const item = statement.at(index)!;
    if (!DEAF_MARKS.test(item.key) || !statement.isFree(index) || !isEdge(statement.at(index + 1))) continue;
    const run = runBefore(statement, index);
    if (!run) continue;
    const around = statement.at(run.first - 1);
    if (!isEdge(around) && !around!.mark && !plays(around, "with")) continue;
    statement.claim(index, "version");
    for (const member of run.members) {
      const { tag } = statement.at(member)!.language!;
      noteSubtitle(statement, gathered, member, { language: tag, kind: "sdh", medium: "unknown" });
    }
    hearBefore(statement, gathered, run.first);
  }
}

/** Reads captions as British and American cinemas offer them: subtitles for the deaf in the language of the house. */
export function readCaptions(statement: Statement, gathered: Gathered): void {
  for (const index of statement.placesOf(...ROLES)) {
    const item = statement.at(index)!;
    const said = CAPTION_ROLES.find(([role]) => plays(item, role));
    if (!said || !statement.isFree(index)) continue;
    if (SHORT_MARKS.test(item.key) && !standsAlone(statement, index)) continue;
    // "subtitles (closed captions)": the bracket says what kind of subtitles these are.
    if (statement.at(index - 1)?.separator === "open" && isSubtitleMark(statement.at(index - 2))) continue;
    // "open captioned" is followed by "subtitles" now and then: one statement.
    const run = runBefore(statement, index) ?? runLinkedAfter(statement, index, "in", "colon");
    if (readNegation(statement, gathered, index, run)) continue;
    statement.claim(index, "version");
    for (let at = index + 1; playsAny(statement.at(at), "subtitle"); at++) statement.claim(at, "version");
    const medium: SubtitleMedium = playsAny(statement.at(index + 1), "burned-in") ? "burned-in" : said[1];
    for (const member of run?.members ?? []) {
      noteSubtitle(statement, gathered, member, { language: statement.at(member)!.language!.tag, kind: "sdh", medium });
    }
    if (!run) noteSubtitle(statement, gathered, index, { language: undefined, kind: "sdh", medium, fallback: "en" });
  }
}
