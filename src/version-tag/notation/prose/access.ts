import type { Gathered } from "./gathered.js";
import { plays } from "./item.js";
import { runBefore, runLinkedAfter } from "./language-run.js";
import type { Statement } from "./statement.js";

/** Reads tracks for those who see or hear less: audio description and sign language, with their language where it is named. */
export function readAccess(statement: Statement, gathered: Gathered): void {
  for (const index of statement.placesOf("description", "sign")) {
    const item = statement.at(index)!;
    const track = plays(item, "description") ? "ad" : "sl";
    if (!statement.isFree(index)) continue;
    // "AD" is an abbreviation of many things.
    if (item.key === "ad" && !(item.raw === "AD" && statement.items.length === 1)) continue;
    if (plays(statement.at(index - 1), "none")) continue;
    statement.claim(index, "version");
    const run = runBefore(statement, index) ?? runLinkedAfter(statement, index, "in", "colon", "bracket");
    const span = statement.spanOf(index, index);
    if (!run) gathered.access.push({ track, span });
    for (const member of run?.members ?? []) {
      statement.claim(member, "access");
      gathered.access.push({
        track,
        language: statement.at(member)!.language!.tag,
        span: statement.spanOf(member, member),
      });
    }
  }
}
