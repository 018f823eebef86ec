import type { Gathered } from "./gathered.js";
import { plays, playsAny } from "./item.js";
import { jointOf } from "./joint.js";
import { runBefore, runLinkedAfter } from "./language-run.js";
import { isEdge } from "./segment-edge.js";
import type { Statement } from "./statement.js";
import { languageOfWord } from "./word-meaning.js";

/** "AD" is an abbreviation of many things: alone, offered, or in a list with what else is offered to those who see or hear less. */
function isDescription(statement: Statement, index: number): boolean {
  const item = statement.at(index)!;
  if (item.raw !== "AD") return false;
  const beside = [-2, 2].some((step) => {
    const joint = jointOf(statement.at(index + step / 2));
    return (
      joint !== undefined &&
      playsAny(statement.at(index + step), "deaf", "sign", "caption", "open-caption", "closed-caption")
    );
  });
  // "DF mit AD", "VF + AD", "English (AD)"; "mit AD Peter Müller" and "(AD 1066)" are an assistant and a year.
  const added =
    isEdge(statement.at(index + 1)) &&
    (plays(statement.at(index - 1), "with") ||
      (statement.at(index - 1)?.separator === "open" && statement.at(index - 2)?.language !== undefined) ||
      (jointOf(statement.at(index - 1)) !== undefined && statement.at(index - 2)?.mark !== undefined));
  return (
    statement.items.length === 1 ||
    added ||
    beside ||
    /^(?:available|verfügbar|disponible|beschikbaar)$/.test(statement.at(index + 1)?.key ?? "")
  );
}

/** Reads tracks for those who see or hear less: audio description and sign language, with their language where it is named. */
export function readAccess(statement: Statement, gathered: Gathered): void {
  for (const index of statement.placesOf("description", "sign")) {
    const item = statement.at(index)!;
    const track = plays(item, "description") ? "ad" : "sl";
    if (!statement.isFree(index)) continue;
    if (item.key === "ad" && !isDescription(statement, index)) continue;
    if (plays(statement.at(index - 1), "none")) continue;
    statement.claim(index, "version");
    const before = runBefore(statement, index);
    // "version française audiodécrite": the language is that of the version.
    const ofVersion = before !== undefined && plays(statement.at(before.first - 1), "version");
    const run = ofVersion ? undefined : (before ?? runLinkedAfter(statement, index, "in", "colon", "bracket"));
    const span = statement.spanOf(index, index);
    // "BSL interpreted", "LSF": the name of the sign language is the mark.
    const named = languageOfWord(item.key.split(" ", 1)[0]!);
    const language = track === "sl" && named?.form === "abbreviation" ? named.tag : undefined;
    if (!run) gathered.access.push({ track, span, ...(language && { language }) });
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
