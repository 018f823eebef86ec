import autocannon from "autocannon";
import { PROGRAM } from "./compiled-project.js";
import { median } from "./median.js";
import { quantile } from "./quantile.js";
import { startProgram } from "./running-program.js";
import { count, milliseconds, percent, times, type Section } from "./section.js";

const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 10;
const SHARE = 0.8;
const MOST_TIMES = 5;
const REQUEST = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ text: "RU OV with FR & NL subt." }),
} as const;

interface Sample {
  readonly rate: number;
  readonly half: number;
  readonly slowest: number;
}

/** Asks for some seconds, so often a second or as fast as it is answered. Times are taken one by one: a histogram of whole milliseconds is too coarse. */
async function sample(url: string, overallRate?: number): Promise<Sample> {
  const spent: number[] = [];
  const { requests, non2xx, errors } = await autocannon({
    url,
    ...REQUEST,
    connections: CONNECTIONS,
    duration: SECONDS,
    setupClient: (client) => client.on("response", (_status, _bytes, time) => spent.push(time)),
    ...(overallRate !== undefined && { overallRate }),
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals, ${errors} errors`);
  return { rate: requests.average, half: quantile(spent, 0.5), slowest: quantile(spent, 0.99) };
}

function rowOf(name: string, samples: readonly Sample[]): readonly string[] {
  return [
    name,
    times(median(samples.map(({ half, slowest }) => slowest / half))),
    count(median(samples.map(({ rate }) => rate))),
    milliseconds(median(samples.map(({ half }) => half))),
    milliseconds(median(samples.map(({ slowest }) => slowest))),
  ];
}

/** How long answers take when the service has as much to do as it can, and when it has four fifths of that. */
export async function measureLoad(): Promise<Section> {
  const service = await startProgram([PROGRAM, "serve", "--port", "0"], "");
  const url = `${service.address}v1/version-tags/parse`;
  const full: Sample[] = [];
  const most: Sample[] = [];
  try {
    await sample(url);
    for (let round = 0; round < ROUNDS; round++) {
      const saturated = await sample(url);
      full.push(saturated);
      most.push(await sample(url, Math.round(saturated.rate * SHARE)));
    }
  } finally {
    await service.stop();
  }
  return {
    title: "HTTP under load",
    about:
      `\`POST /v1/version-tags/parse\` on loopback, ${CONNECTIONS} connections, median of ${ROUNDS} times ${SECONDS} s in ` +
      `turn after one to warm up: as fast as it is answered, then ${percent(SHARE)} of that rate. The bar at ${percent(SHARE)}: ` +
      `p99 no more than ${MOST_TIMES} × p50.`,
    head: ["", "p99 against p50", "requests/s", "p50", "p99"],
    body: [rowOf("saturated", full), rowOf(`at ${percent(SHARE)}`, most)],
  };
}
