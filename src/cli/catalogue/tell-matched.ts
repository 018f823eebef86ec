import { matchLines, matchTable, type MatchedRow, type ProgrammeRow } from "../../catalogue/index.js";
import type { CatalogueMatch } from "../../model/index.js";
import { neededOption } from "../arguments/needed-option.js";
import type { Call } from "../command.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import type { OutputFile } from "../files/output-file.js";
import { tellWritingFailure } from "../files/tell-writing-failure.js";
import { writeNewFile } from "../files/written-files.js";
import { Printer } from "../output/printer.js";
import type { Programme } from "./programme-file.js";

/** The forms in which a programme with what was found is written. */
export const PROGRAMME_FORMS = ["csv", "tsv", "ndjson"] as const;

type ProgrammeForm = (typeof PROGRAMME_FORMS)[number];

/** Prints or writes what was found for the rows of a programme, and says on stderr how many were. */
export async function tellMatched(
  rows: readonly MatchedRow[],
  programme: Programme,
  output: OutputFile<ProgrammeForm> | undefined,
  call: Call,
): Promise<ExitCode> {
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

async function writeRows(
  { path, form }: OutputFile<ProgrammeForm>,
  rows: readonly MatchedRow[],
  programme: Programme,
  call: Call,
): Promise<ExitCode> {
  const text = form === "ndjson" ? matchLines(rows) : matchTable(programme, rows, form);
  const failure = await writeNewFile(path, Buffer.from(text, "utf8"));
  return failure === undefined ? EXIT.clean : tellWritingFailure(path, failure, call);
}
