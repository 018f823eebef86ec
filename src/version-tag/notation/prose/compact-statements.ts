import type { ParseContext } from "../../reading.js";
import type { CompactMark, MarkedSubtitle } from "../compact-mark.js";
import { bilingualLanguagesOf } from "../region.js";
import { readAddedLanguages } from "./added-languages.js";
import { readBesideMark } from "./beside-mark.js";
import { countsAsMark } from "./counts-as-mark.js";
import type { Gathered } from "./gathered.js";
import { plays, playsAny } from "./item.js";
import { noteDoubt } from "./note-doubt.js";
import { noteSubtitle } from "./note-subtitle.js";
import type { Statement } from "./statement.js";

const BELGIAN = ["fr", "nl"];

/** The tracks of a mark; a bilingual one (VOSTBIL) means the region's two languages, and those of Belgium where it is at home. */
function namedTracks(mark: CompactMark, { region }: ParseContext): readonly MarkedSubtitle[] {
  if (!mark.bilingual) return mark.subtitles ?? [];
  const languages = bilingualLanguagesOf(region);
  return (languages.length > 0 ? languages : BELGIAN).map((language) => ({ language, kind: "full", assumed: true }));
}

/** The place of "partly" before a mark or in the bracket behind it, "tlw. OmU", "OmU (teilweise)"; -1 when it is not said. */
function partlyBeside(statement: Statement, index: number): number {
  if (plays(statement.at(index - 1), "partly")) return index - 1;
  return statement.at(index + 1)?.separator === "open" && plays(statement.at(index + 2), "partly") ? index + 2 : -1;
}

function readMark(
  statement: Statement,
  gathered: Gathered,
  index: number,
  mark: CompactMark,
  context: ParseContext,
): void {
  const item = statement.at(index)!;
  const span = statement.spanOf(index, index);
  statement.claim(index, "version");
  const partly = partlyBeside(statement, index);
  if (partly >= 0) noteDoubt(statement, gathered, "partial", partly, partly);
  gathered.kinds.push({ kind: mark.kind, text: item.raw, span, compact: true, ...(mark.bare && { bare: true }) });
  if (mark.subtitles?.some(({ language }) => language)) readAddedLanguages(statement, gathered, index);
  const replaced = readBesideMark(statement, gathered, index, mark, context);
  for (const tag of mark.audio ?? []) {
    gathered.audio.push({ named: { tag, form: "code", others: [], locale: undefined }, span });
    if (mark.byLanguageOnly) gathered.doubts.push({ code: "dub-or-original", text: tag, span });
  }
  if (mark.collision) gathered.doubts.push({ code: "code-collision", text: item.raw, span, languages: mark.collision });
  if (replaced) return;
  for (const track of namedTracks(mark, context)) {
    noteSubtitle(statement, gathered, index, {
      ...track,
      ...(partly >= 0 && { kind: "partial" as const }),
      mark: item.raw,
    });
  }
}

/** Reads the marks that say it all in one word: `OmU`, `VOSTFR`, `OV`, `VF`, `DF`. */
export function readCompactStatements(statement: Statement, gathered: Gathered, context: ParseContext): void {
  statement.items.forEach((item, index) => {
    const { mark } = item;
    if (!mark || !statement.isFree(index) || !countsAsMark(statement, index, mark, context)) return;
    if (playsAny(statement.at(index - 1), "not", "none") && !plays(statement.at(index - 1), "with")) {
      statement.claim(index, "denied");
      return;
    }
    readMark(statement, gathered, index, mark, context);
  });
}
