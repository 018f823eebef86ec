import type { ProgrammeRow } from "../../catalogue/index.js";
import type { CatalogueMatch } from "../../model/index.js";
import { isRefusal, withCatalogue } from "../../operation/index.js";
import { BadLines, toldAsUnreadable } from "../catalogue-files.js";
import { catalogueLimit } from "../catalogue-limit.js";
import type { Call, Command } from "../command.js";
import { decisionLogOf } from "../decision-file.js";
import { writtenFormatOf } from "../file-format.js";
import { EXIT, gravest, type ExitCode } from "../exit-code.js";
import { LikeRows } from "../like-rows.js";
import { matchProgramme } from "../match-programme.js";
import { matchLines, matchTable, type MatchedRow } from "../match-table.js";
import { neededOption } from "../needed-option.js";
import { Printer, PRINTING_OPTIONS } from "../printer.js";
import { readProgrammeFile, type Programme } from "../programme-file.js";
import { optionValue } from "../read-arguments.js";
import { toldApart } from "../source-name.js";
import { tellAbsentRows } from "../tell-absent-rows.js";
import { tellRefusal } from "../tell-refusal.js";
import { tellStale } from "../tell-stale.js";
import { tellWritingFailure } from "../tell-writing-failure.js";
import { whyNotNew } from "../tried-places.js";
import { writeNewFile } from "../written-files.js";

/** `kinoglot catalogue match`: the films of a programme, looked for in a catalogue. */
export const catalogueMatch: Command = {
  id: "command/catalogue-match",
  words: "catalogue match",
  operands: "PROGRAMME",
  leastOperands: 1,
  mostOperands: 1,
  options: ["catalogue", "decisions", "limit", "output", ...PRINTING_OPTIONS],
  examples: [
    "kinoglot catalogue match programme.csv --catalogue films",
    "kinoglot catalogue match programme.csv --catalogue films --decisions decisions.ndjson --output matched.csv",
    "kinoglot catalogue match programme.ndjson --catalogue postgres://localhost/films --format ndjson",
  ],
  async run(call) {
    const place = neededOption(call.options, "catalogue");
    const limit = catalogueLimit(call.options);
    const [path = ""] = call.operands;
    const hasDecisions = optionValue(call.options, "decisions") !== undefined;
    const [source, catalogueSource] = toldApart(path, place, hasDecisions);
    const output = optionValue(call.options, "output");
    if (output !== undefined) writtenFormatOf(output);
    const failure = output === undefined ? undefined : await whyNotNew(output);
    if (output !== undefined && failure !== undefined) return tellWritingFailure(output, failure, call);
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
      if (log !== undefined) tellStale(log, found.stale, call);
      return gravest(code, await tell(found.rows, programme, call));
    });
    return gravest(given, bad.code);
  },
};

async function tell(rows: readonly MatchedRow[], programme: Programme, call: Call): Promise<ExitCode> {
  const output = optionValue(call.options, "output");
  const code = await (output === undefined ? printRows(rows, call) : writeRows(output, rows, programme, call));
  const count = (decision: CatalogueMatch["decision"]): number =>
    rows.filter(({ match }) => match.decision === decision).length;
  const { reader, terminal } = call;
  const counts = { match: count("match"), review: count("review"), none: count("none") };
  terminal.stderr.write(`${reader.messages.say("cli", "catalogue/matched", counts)}\n`);
  return code;
}

async function printRows(rows: readonly MatchedRow[], call: Call): Promise<ExitCode> {
  const printer = await Printer.open(call);
  for (const { row, match } of rows) {
    await printer.print({
      operation: "catalogues/match",
      subject: subjectOf(row),
      input: { catalogue: neededOption(call.options, "catalogue"), query: row.query },
      answer: { result: match },
    });
  }
  return printer.end();
}

/** `12: Night Tram`; of a row without an id of its own, what it is known by. */
function subjectOf({ id, query: { titles } }: ProgrammeRow): string {
  const title = titles[0]?.text ?? "";
  return id.includes(title) ? id : `${id}: ${title}`;
}

/** A table or NDJSON, as the name of the file says. */
async function writeRows(
  path: string,
  rows: readonly MatchedRow[],
  programme: Programme,
  call: Call,
): Promise<ExitCode> {
  const format = writtenFormatOf(path);
  const text = format === "ndjson" ? matchLines(rows) : matchTable(programme, rows, format);
  const failure = await writeNewFile(path, Buffer.from(text, "utf8"));
  return failure === undefined ? EXIT.clean : tellWritingFailure(path, failure, call);
}
