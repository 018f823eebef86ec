import { performance } from "node:perf_hooks";
import { PROGRAM } from "./compiled-project.js";
import { median } from "./median.js";
import { startProgram } from "./running-program.js";
import { milliseconds, type Section } from "./section.js";

const ROUNDS = 15;
const REQUESTS = {
  "/healthz": {},
  "/v1/version-tags/parse": {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text: "RU OV with FR & NL subt." }),
  },
} as const;

type Path = keyof typeof REQUESTS;

/** From calling the program to the end of its first answer. */
async function untilFirstAnswer(path: Path): Promise<number> {
  const launched = performance.now();
  const service = await startProgram([PROGRAM, "serve", "--port", "0"], "");
  const response = await fetch(service.address.slice(0, -1) + path, REQUESTS[path]);
  await response.text();
  const spent = performance.now() - launched;
  await service.stop();
  if (!response.ok) throw new Error(`${response.status} from ${path}`);
  return spent;
}

/** How soon a service that is started answers. */
export async function measureFirstAnswer(): Promise<Section> {
  const paths = Object.keys(REQUESTS) as Path[];
  const samples = new Map(paths.map((path) => [path, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const path of paths) samples.get(path)?.push(await untilFirstAnswer(path));
  }
  return {
    title: "First answer of a started service",
    about: `From calling \`kinoglot serve\` to its first answer, ${ROUNDS} times each, in turn. The bar: 1,000 ms.`,
    head: ["", "median", "longest"],
    body: [...samples].map(([path, all]) => [path, milliseconds(median(all)), milliseconds(Math.max(...all))]),
  };
}
