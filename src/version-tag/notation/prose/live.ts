import { languageName } from "../../../language/index.js";
import type { Lang, LiveService } from "../../../model/index.js";
import { endOfFirstList, hearBefore, isTalkedOf } from "./audio.js";
import type { Gathered } from "./gathered.js";
import { plays, playsAny, type Item } from "./item.js";
import { runAfter, runBefore, type LanguageRun } from "./language-run.js";
import type { Statement } from "./statement.js";

function serviceOf(statement: Statement, index: number, item: Item): LiveService["type"] | undefined {
  if (plays(item, "live-voiceover")) return "voiceover";
  const beside = [index - 3, index - 2, index - 1, index + 1, index + 2].map((at) => statement.at(at));
  if (plays(item, "voiceover")) return beside.some((other) => plays(other, "live-medium")) ? "voiceover" : undefined;
  // A translation is spoken in the room when it is live, simultaneous, or interpreted.
  const live =
    beside.some((other) => playsAny(other, "live-medium")) ||
    /simultan|dolmetsch|tlumoc|tolkning|interpret|синхронн/.test(item.key);
  return live ? "translation" : undefined;
}

/** "live voice-over in English, Russian OV": what follows the comma belongs to the next mark. */
function firstListAfter(statement: Statement, index: number): LanguageRun | undefined {
  const run = runAfter(statement, index);
  const end = run ? endOfFirstList(run) : 0;
  if (!run || end === 0 || !statement.at(run.last + 1)?.mark) return run;
  const members = run.members.slice(0, end);
  return { ...run, members, last: members.at(-1)! };
}

function isSignLanguage(tag: Lang): boolean {
  return tag === "sgn" || languageName(tag, "en").endsWith("Sign Language");
}

/** Reads what is spoken in the room beside the copy: "deutsche Live-Einsprache", "live English translation". */
export function readLive(statement: Statement, gathered: Gathered): void {
  for (const index of statement.placesOf("live-voiceover", "translation", "voiceover")) {
    if (!statement.isFree(index)) continue;
    const item = statement.at(index)!;
    const type = serviceOf(statement, index, item);
    const run = type && (runBefore(statement, index) ?? firstListAfter(statement, index));
    if (!type || isTalkedOf(statement, index)) continue;
    statement.claim(index, "version");
    // "mit eingesprochener dt. Übersetzung": one service in two words.
    if (!run && statement.claimOf(index - 1) === "live") continue;
    if (!run) {
      gathered.live.push({ service: { language: "und", type }, span: statement.spanOf(index, index) });
      hearBefore(statement, gathered, index);
      continue;
    }
    if (run.members.every((member) => isSignLanguage(statement.at(member)!.language!.tag))) {
      for (const member of run.members) {
        statement.claim(member, "access");
        gathered.access.push({
          track: "sl",
          language: statement.at(member)!.language!.tag,
          span: statement.spanOf(member, member),
        });
      }
      continue;
    }
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
