import { clusterFilms, type ClusterWork, type Contradiction, type FilmClusters } from "../../catalogue/index.js";
import { BadLines } from "../catalogue/bad-lines.js";
import { toldAsUnreadable } from "../catalogue/unreadable-file.js";
import type { Call, Command } from "../command.js";
import { decisionLogOf } from "../catalogue/decision-file.js";
import { EXIT, gravest, type ExitCode } from "../exit-code.js";
import { filmSources } from "../catalogue/film-sources.js";
import { Printer, PRINTING_OPTIONS } from "../output/printer.js";
import { progressOf } from "../output/progress.js";
import { optionValue } from "../arguments/read-arguments.js";
import { sourceName } from "../catalogue/source-name.js";
import { absentEntries, tellAbsentFilms } from "../catalogue/tell-absent-entries.js";
import { tellStale } from "../catalogue/tell-stale.js";
import { outputFile, type OutputFile } from "../files/output-file.js";
import { tellWritingFailure } from "../files/tell-writing-failure.js";
import { whyNotNew } from "../files/tried-places.js";
import { writeNewFile } from "../files/written-files.js";

/** `kinoglot catalogue cluster`: which entries of catalogues speak of one film. */
export const catalogueCluster: Command = {
  id: "command/catalogue-cluster",
  words: "catalogue cluster",
  operands: "FILE|-…",
  leastOperands: 1,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["decisions", "output", ...PRINTING_OPTIONS],
  examples: [
    "kinoglot catalogue cluster festival.csv archive.ndjson.gz",
    "kinoglot catalogue cluster --decisions decisions.ndjson --output works.ndjson festival.csv archive.ndjson.gz",
    "kinoglot catalogue cluster --json festival.csv archive.ndjson.gz",
  ],
  async run(call) {
    const bad = new BadLines(call);
    const given = await toldAsUnreadable(call, async () => clusterFiles(call, bad));
    return gravest(given, bad.code);
  },
};

async function clusterFiles(call: Call, bad: BadLines): Promise<ExitCode> {
  const { operands, options, terminal, reader } = call;
  const output = outputFile(options, ["ndjson", "json"]);
  const failure = output && (await whyNotNew(output.path));
  if (output && failure) return tellWritingFailure(output.path, failure, call);
  const log = await decisionLogOf(call, { sources: operands.map(sourceName) });
  const sources = await filmSources(operands, bad);
  bad.end();
  const entries = sources.reduce((sum, { films }) => sum + films.length, 0);
  const progress = progressOf(entries, terminal);
  const clusters = clusterFilms(sources, {
    ...(log && { decisions: log.standing }),
    looked: (done) => {
      progress.show(done);
    },
  });
  progress.hide();
  if (log !== undefined) tellAbsentFilms(log, absentEntries(log, sources), call);
  if (log !== undefined) tellStale(log, new Set(clusters.stale.map(({ line }) => line)), call);
  const found: Found = { ...clusters, contradictions: log?.standing.contradictions ?? [] };
  const code = output === undefined ? await print(found, call) : await write(output, found, call);
  const { works, doubtful } = clusters;
  const refused = new Set(works.flatMap((work) => work.refused)).size;
  const counts = { entries, works: works.length, refused, doubtful: doubtful.length };
  terminal.stderr.write(`${reader.messages.say("cli", "cluster/told", counts)}\n`);
  return gravest(code, log?.code ?? EXIT.clean);
}

/** As the operation answers. */
interface Found extends FilmClusters {
  readonly contradictions: readonly Contradiction[];
}

async function print(found: Found, call: Call): Promise<ExitCode> {
  if (optionValue(call.options, "format") === "ndjson") {
    for (const line of workLines(found.works)) call.terminal.stdout.write(line);
    return EXIT.clean;
  }
  const printer = await Printer.open(call);
  const subject = call.operands.join(", ");
  await printer.print({ operation: "catalogues/cluster", subject, answer: { result: found } });
  return printer.end();
}

/** NDJSON has a film a line, JSON everything. */
async function write({ path, form }: OutputFile<"ndjson" | "json">, found: Found, call: Call): Promise<ExitCode> {
  const text = form === "json" ? `${JSON.stringify(found, null, 2)}\n` : [...workLines(found.works)].join("");
  const failure = await writeNewFile(path, Buffer.from(text, "utf8"));
  return failure === undefined ? EXIT.clean : tellWritingFailure(path, failure, call);
}

function* workLines(works: readonly ClusterWork[]): Generator<string> {
  for (const work of works) yield `${JSON.stringify(work)}\n`;
}
