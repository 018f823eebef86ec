import { clusterFilms, type ClusterWork, type Contradiction, type FilmClusters } from "../../catalogue/index.js";
import { BadLines, toldAsUnreadable } from "../catalogue-files.js";
import type { Call, Command } from "../command.js";
import { decisionLogOf } from "../decision-file.js";
import { writtenFormatOf } from "../file-format.js";
import { EXIT, gravest, type ExitCode } from "../exit-code.js";
import { filmSources } from "../film-sources.js";
import { Printer, PRINTING_OPTIONS } from "../printer.js";
import { progressOf } from "../progress.js";
import { optionValue } from "../read-arguments.js";
import { sourceName } from "../source-name.js";
import { tellStale } from "../tell-stale.js";
import { tellWritingFailure } from "../tell-writing-failure.js";
import { whyNotNew } from "../tried-places.js";
import { writeNewFile } from "../written-files.js";

/** `kinoglot catalogue cluster`: which entries of catalogues speak of one film. */
export const catalogueCluster: Command = {
  id: "command/catalogue-cluster",
  words: "catalogue cluster",
  operands: "FILE…",
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
  const output = optionValue(options, "output");
  if (output !== undefined && !options.has("json")) writtenFormatOf(output, ["ndjson"]);
  const failure = output === undefined ? undefined : await whyNotNew(output);
  if (output !== undefined && failure !== undefined) return tellWritingFailure(output, failure, call);
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

/** A film a line; with `--json` everything. */
async function write(path: string, found: Found, call: Call): Promise<ExitCode> {
  const { options } = call;
  const isJson = options.has("json") || optionValue(options, "format") === "json";
  const text = isJson ? `${JSON.stringify(found, null, 2)}\n` : [...workLines(found.works)].join("");
  const failure = await writeNewFile(path, Buffer.from(text, "utf8"));
  return failure === undefined ? EXIT.clean : tellWritingFailure(path, failure, call);
}

function* workLines(works: readonly ClusterWork[]): Generator<string> {
  for (const work of works) yield `${JSON.stringify(work)}\n`;
}
