import { hear } from "./audio.js";
import type { Gathered } from "./gathered.js";
import { isSubtitleMark, playsAny, type Item } from "./item.js";
import { runLinkedAfter } from "./language-run.js";
import { readAsSubtitles } from "./mark-bracket.js";
import type { Statement } from "./statement.js";

function isSlash(item: Item | undefined): boolean {
  return item?.separator === "slash" || item?.raw === "/";
}

function saysOriginal(item: Item): boolean {
  return item.mark?.bare === true || playsAny(item, "original", "original-weak");
}

/**
 * "Audio/ST: EN/FR", "VO / ST : russe / français": two labels and their two values, in the same order. Only where the values
 * part at one slash, since "Audio/ST: FR" and "ST/OND: FR/NL" say one thing of all their languages.
 */
export function readPairedLabels(statement: Statement, gathered: Gathered): void {
  for (const subtitles of statement.placesOf("subtitle", "subtitle-weak")) {
    const label = subtitles - 2;
    const item = statement.at(label);
    if (!item || !isSlash(statement.at(subtitles - 1)) || isSubtitleMark(item) || !statement.isFree(label)) continue;
    if (!saysOriginal(item) && !playsAny(item, "spoken")) continue;
    const run = runLinkedAfter(statement, subtitles, "colon", "direct");
    const parting = run?.joints.indexOf("slash") ?? -1;
    if (!run || parting < 0 || run.joints.lastIndexOf("slash") !== parting) continue;
    const span = statement.spanOf(label, label);
    if (saysOriginal(item)) gathered.kinds.push({ kind: "original", text: item.raw, span, compact: false });
    for (const at of [label, subtitles]) statement.claim(at, "version");
    hear(statement, gathered, run.members.slice(0, parting + 1));
    readAsSubtitles(statement, gathered, { ...run, members: run.members.slice(parting + 1) });
  }
}
