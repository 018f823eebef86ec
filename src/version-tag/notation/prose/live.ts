import type { LiveService } from "../../../model/index.js";
import { hearBefore, isTalkedOf } from "./audio.js";
import type { Gathered } from "./gathered.js";
import { plays, playsAny, type Item } from "./item.js";
import type { Statement } from "./statement.js";

function serviceOf(statement: Statement, index: number, item: Item): LiveService["type"] | undefined {
  if (plays(item, "live-voiceover")) return "voiceover";
  if (!plays(item, "translation")) return undefined;
  const beside = [index - 3, index - 2, index - 1, index + 1, index + 2].map((at) => statement.at(at));
  // A translation is spoken in the room when it is live, simultaneous, or interpreted.
  const live =
    beside.some((other) => playsAny(other, "live-medium")) ||
    /simultan|dolmetsch|tlumoc|tolkning|interpret|синхронн/.test(item.key);
  return live ? "translation" : undefined;
}

/** Reads what is spoken in the room beside the copy: "deutsche Live-Einsprache", "live English translation". */
export function readLive(statement: Statement, gathered: Gathered): void {
  for (const index of statement.placesOf("live-voiceover", "translation")) {
    if (!statement.isFree(index)) continue;
    const item = statement.at(index)!;
    const type = serviceOf(statement, index, item);
    const run = type && (statement.runBefore(index) ?? statement.runAfter(index));
    if (!type || !run || isTalkedOf(statement, index)) continue;
    statement.claim(index, "version");
    for (const member of run.members) {
      statement.claim(member, "live");
      gathered.live.push({
        service: { language: statement.at(member)!.language!.tag, type },
        span: statement.spanOf(member, member),
      });
    }
    hearBefore(statement, gathered, Math.min(index, run.first));
  }
}
