/**
 * Loads a service that runs as a program of its own for some minutes (`npm run soak -- 10`), with all operations, uploads,
 * batches, and callers who go away, as fast as it answers. Prints its memory and its times by the minute, and ends with
 * code 1 when it answered with a failure or when its memory grew: the median of the last third of the time over that of the
 * second by more than a tenth.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { build, PROGRAM } from "./compiled-project.js";
import { madeFilms } from "./made-films.js";
import { quantile } from "./quantile.js";
import { startProgram } from "./running-program.js";
import { count, milliseconds, percent, sectionText } from "./section.js";
import { growthOf, MOST_GROWTH, type MemorySample } from "./soak/memory-verdict.js";
import { SoakCaller, type SoakAnswer } from "./soak/soak-caller.js";
import { soakRequests } from "./soak/soak-requests.js";

const MINUTES = Number(process.argv[2] ?? 10);
const CALLERS = 16;
const FILMS = 2000;
const MEGABYTE = 1024 * 1024;

/** Has a program tell its memory every second, whatever it does otherwise; its workers load it too and have nobody to tell. */
const TELL_MEMORY =
  "data:text/javascript,if(process.send)setInterval(()=>process.send(process.memoryUsage()),1000).unref()";

function buildCatalogue(folder: string): string {
  const films = madeFilms(FILMS).map(({ id, title, year }) =>
    JSON.stringify({ id: String(id), titles: [{ text: title }], year }),
  );
  const source = join(folder, "films.ndjson");
  const catalogue = join(folder, "films");
  writeFileSync(source, `${films.join("\n")}\n`);
  const { status } = spawnSync(process.execPath, [PROGRAM, "catalogue", "build", source, "--output", catalogue]);
  if (status !== 0) throw new Error("the catalogue cannot be built");
  return catalogue;
}

const folder = mkdtempSync(join(tmpdir(), "kinoglot-soak-"));
build();
const memory: MemorySample[] = [];
const began = performance.now();
const seconds = (): number => (performance.now() - began) / 1000;
const service = await startProgram(
  ["--import", TELL_MEMORY, PROGRAM, "serve", "--port", "0", "--catalogue", `films=${buildCatalogue(folder)}`],
  "",
  (told) => {
    const { rss, heapUsed } = told as NodeJS.MemoryUsage;
    memory.push({ seconds: seconds(), rss, heap: heapUsed });
  },
);

const minutes: SoakAnswer[][] = [];
const failures = new Map<string, number>();
let gone = 0;
const end = seconds() + MINUTES * 60;
const first = seconds();

async function call(number: number): Promise<void> {
  const caller = new SoakCaller(service.address);
  for (const request of soakRequests(number)) {
    if (seconds() >= end) break;
    const answer = await caller.ask(request);
    if (answer === undefined) gone++;
    else {
      (minutes[Math.floor((seconds() - first) / 60)] ??= []).push(answer);
      const place = `${answer.status} ${request.method} ${request.path}`;
      if (answer.status >= 500) failures.set(place, (failures.get(place) ?? 0) + 1);
    }
  }
  caller.close();
}

await Promise.all(Array.from({ length: CALLERS }, (_, number) => call(number + 1)));
await service.stop();
rmSync(folder, { recursive: true });

const samplesOf = (minute: number): readonly MemorySample[] =>
  memory.filter(({ seconds: at }) => Math.floor((at - first) / 60) === minute);
const megabytes = (samples: readonly MemorySample[], figure: "rss" | "heap"): string =>
  `${count(
    quantile(
      samples.map((sample) => sample[figure]),
      0.5,
    ) / MEGABYTE,
  )} MB`;

const answered = minutes.flat().length;
process.stdout.write(
  `${sectionText({
    title: "Soak",
    about: `${CALLERS} callers for ${MINUTES} minutes: ${count(answered)} answers, ${count(gone)} callers who went away.`,
    head: ["minute", "requests/s", "p50", "p99", "resident", "heap"],
    body: minutes.slice(0, MINUTES).map((answers, minute) => [
      String(minute + 1),
      count(answers.length / 60),
      milliseconds(
        quantile(
          answers.map((one) => one.milliseconds),
          0.5,
        ),
      ),
      milliseconds(
        quantile(
          answers.map((one) => one.milliseconds),
          0.99,
        ),
      ),
      megabytes(samplesOf(minute), "rss"),
      megabytes(samplesOf(minute), "heap"),
    ]),
  })}\n`,
);

const underLoad = memory.filter(({ seconds: at }) => at >= first && at < end);
const grown = (["rss", "heap"] as const).map((figure) => ({ figure, growth: growthOf(underLoad, figure) }));
for (const { figure, growth } of grown) {
  process.stdout.write(
    `${figure}: ${growth < 0 ? "−" : "+"}${percent(Math.abs(growth))} from the second third to the last\n`,
  );
}
for (const [place, times] of failures) process.stdout.write(`failed ${times} times: ${place}\n`);
// Written so that no samples at all, which gives no number, counts as not flat.
const isFlat = grown.every(({ growth }) => growth <= MOST_GROWTH);
process.stdout.write(isFlat ? "memory is flat\n" : "memory is not flat\n");
process.exitCode = isFlat && failures.size === 0 ? 0 : 1;
