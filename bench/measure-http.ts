import { join } from "node:path";
import autocannon from "autocannon";
import { PROJECT_ROOT } from "../scripts/project-root.js";
import { PROGRAM } from "./compiled-project.js";
import { median } from "./median.js";
import { count, milliseconds, percent, type Section } from "./section.js";
import { startProgram, type RunningProgram } from "./running-program.js";

const ROUNDS = 5;
const SECONDS = 4;
const CONNECTIONS = 10;
const REQUEST = JSON.stringify({ text: "RU OV with FR & NL subt." });
const JSON_BODY = { "Content-Type": "application/json" };
const BARE = join(PROJECT_ROOT, "bench/bare-service.ts");

interface Sample {
  readonly rate: number;
  readonly half: number;
  readonly slowest: number;
}

const pathOf = ({ address }: RunningProgram): string => `${address}v1/version-tags/parse`;

async function sample(service: RunningProgram): Promise<Sample> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: pathOf(service),
    method: "POST",
    headers: JSON_BODY,
    body: REQUEST,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals, ${errors} errors`);
  return { rate: requests.average, half: latency.p50, slowest: latency.p99 };
}

function rowOf(name: string, samples: readonly Sample[], bare: readonly Sample[]): readonly string[] {
  const middle = (key: keyof Sample, of = samples): number => median(of.map((one) => one[key]));
  return [
    name,
    percent(middle("rate") / middle("rate", bare)),
    count(middle("rate")),
    milliseconds(middle("half")),
    milliseconds(middle("slowest")),
  ];
}

/** `POST /v1/version-tags/parse` beside bare Express with ajv that answers the same bytes without reading the tag. */
export async function measureHttp(): Promise<Section> {
  const own = await startProgram([PROGRAM, "serve", "--port", "0"], "");
  const answer = await (await fetch(pathOf(own), { method: "POST", headers: JSON_BODY, body: REQUEST })).text();
  const bare = await startProgram(["--import", "tsx", BARE], answer);
  const samples = { own: [] as Sample[], bare: [] as Sample[] };
  try {
    for (const service of [own, bare]) await sample(service);
    for (let round = 0; round < ROUNDS; round++) {
      samples.bare.push(await sample(bare));
      samples.own.push(await sample(own));
    }
  } finally {
    await Promise.all([own.stop(), bare.stop()]);
  }
  return {
    title: "HTTP",
    about:
      `\`POST /v1/version-tags/parse\` on loopback, ${CONNECTIONS} connections, median of ${ROUNDS} times ${SECONDS} s in ` +
      `turn after one to warm up; the answer is ${Buffer.byteLength(answer)} bytes of JSON. Bare Express validates the same ` +
      "body by the same schema with ajv and answers the same object, but reads no tag, logs nothing and sets no security headers.",
    head: ["", "against bare", "requests/s", "p50", "p99"],
    body: [
      rowOf("Express with ajv, bare", samples.bare, samples.bare),
      rowOf("kinoglot serve", samples.own, samples.bare),
    ],
  };
}
