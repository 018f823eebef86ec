import { isRefusal, withCatalogue } from "../../operation/index.js";
import { BadLines } from "../catalogue/bad-lines.js";
import { toldAsUnreadable } from "../catalogue/unreadable-file.js";
import { cataloguePlace } from "../arguments/catalogue-place.js";
import { catalogueLimit } from "../arguments/catalogue-limit.js";
import type { Command } from "../command.js";
import { decisionLogOf } from "../catalogue/decision-file.js";
import { EXIT, gravest, type ExitCode } from "../exit-code.js";
import { LikeRows } from "../catalogue/like-rows.js";
import { matchProgramme } from "../catalogue/match-programme.js";
import { neededOption } from "../arguments/needed-option.js";
import { PRINTING_OPTIONS } from "../output/printer.js";
import { readProgrammeFile } from "../catalogue/programme-file.js";
import { optionValue } from "../arguments/read-arguments.js";
import { toldApart } from "../catalogue/source-name.js";
import { tellAbsentFilms, tellAbsentRows } from "../catalogue/tell-absent-entries.js";
import { PROGRAMME_FORMS, tellMatched } from "../catalogue/tell-matched.js";
import { tellRefusal } from "../catalogue/tell-refusal.js";
import { tellStale } from "../catalogue/tell-stale.js";
import { outputFile } from "../files/output-file.js";
import { tellWritingFailure } from "../files/tell-writing-failure.js";
import { whyNotNew } from "../files/tried-places.js";

/** `kinoglot catalogue match`: the films of a programme, looked for in a catalogue. */
export const catalogueMatch: Command = {
  id: "command/catalogue-match",
  words: "catalogue match",
  operands: "PROGRAMME|-",
  leastOperands: 1,
  mostOperands: 1,
  options: ["catalogue", "decisions", "limit", "output", ...PRINTING_OPTIONS],
  needs: ["catalogue"],
  examples: [
    "kinoglot catalogue match programme.csv --catalogue films",
    "kinoglot catalogue match programme.csv --catalogue films --decisions decisions.ndjson --output matched.csv",
    "kinoglot catalogue match --catalogue films --format csv - < programme.csv > candidates.csv",
    "kinoglot catalogue match programme.ndjson --catalogue postgres://localhost/films --format ndjson",
  ],
  async run(call) {
    const place = cataloguePlace(neededOption(call.options, "catalogue"));
    const limit = catalogueLimit(call.options);
    const [path = ""] = call.operands;
    const hasDecisions = optionValue(call.options, "decisions") !== undefined;
    const [source, catalogueSource] = toldApart(path, place, hasDecisions);
    const output = outputFile(call.options, PROGRAMME_FORMS);
    const failure = output && (await whyNotNew(output.path));
    if (output && failure) return tellWritingFailure(output.path, failure, call);
    const bad = new BadLines(call);
    const given = await toldAsUnreadable(call, async (): Promise<ExitCode> => {
      const log = await decisionLogOf(call, { sources: [source, catalogueSource] });
      const programme = await readProgrammeFile(path, bad);
      if (log !== undefined) tellAbsentRows(log, { source, rows: programme.rows }, call);
      const like = new LikeRows(programme.rows);
      const code = gravest(log?.code ?? EXIT.clean, like.tell(path, call));
      const search = { programme, source, catalogueSource, log, like, limit };
      const found = await withCatalogue(place, call.reader, (catalogue) => matchProgramme(search, catalogue, call));
      if (isRefusal(found)) return tellRefusal(found, call);
      if (log !== undefined) {
        tellAbsentFilms(log, found.absent, call);
        tellStale(log, found.stale, call);
      }
      return gravest(code, await tellMatched(found.rows, programme, output, call));
    });
    return gravest(given, bad.code);
  },
};
