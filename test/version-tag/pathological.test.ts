import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { VersionTag } from "../../src/model/index.js";
import type { Notation } from "../../src/version-tag/index.js";
import type { ParsingTask } from "./parsing-worker.js";

const LIMIT_MS = 5000;
const SIZE = 80_000;
const NOTATIONS: readonly Notation[] = ["auto", "isdcf", "release", "filename", "prose"];

/** `unit` again and again, up to a size in UTF-16 units. */
const repeated = (unit: string, size = SIZE): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Units that a reader with a weak spot would stumble over when they come by the thousand. */
const UNITS: readonly string[] = [
  "OmU (",
  "OV ",
  "OmU ",
  "VOST",
  "VOSTFR ",
  "v.o.",
  "st fr/",
  "sub ",
  "subtitel ",
  "Englis ",
  "english, ",
  "OV with FR & ",
  "not without ",
  "с субтитрами и ",
  "на русском ",
  "deutschenglisch",
  "russe-",
  "D/d,f ",
  "V",
  "VOA-STMA-",
  "RU-FR-",
  "RU-FR_",
  "a_FTR_",
  "_FTR-1_F_EN-XX_51",
  ".en",
  ".forced",
  "1080p.",
  "SUBFRENCH.",
  "MULTi ",
  "Sub Eng Ita ",
  "S(eng,",
  "(",
  ")",
  "([{",
  " , ",
  "/",
  "-",
  "_",
  ".",
  "«",
  "0",
  " ",
  "\n",
  "\t\u00a0",
  "\u0301",
  "e\u0301",
  "\u0000",
  "\u202e",
  "\u2066OmU\u2069",
  "\ud83d",
  "\udc00\ud800",
  "😀",
  "ａ",
];

const TEXTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(UNITS.map((unit) => [`${JSON.stringify(unit)} up to 80 kB`, repeated(unit)])),
  "one word of 1 MB": repeated("subtitled", 1_000_000),
  "one line of 1 MB": repeated("RU OV with FR & NL subt. ", 1_000_000),
  "a release name of 1 MB": repeated("The.Lighthouse.Keeper.2011.1080p.FRENCH.", 1_000_000),
  "60,000 brackets that open and close": "(".repeat(30_000) + ")".repeat(30_000),
  "a version in 60,000 brackets": `${"(".repeat(30_000)}OmU${")".repeat(30_000)}`,
  "every language word far from its mark": `${repeated("english french ")}subtitles`,
};

/** The worker lies beside this file, in whichever form this file is run. */
const WORKER = fileURLToPath(import.meta.url).replace("pathological.test", "parsing-worker");

/** A program that reads texts one after the other, so that one that never ends can be ended. */
class Reader {
  readonly #program = fork(WORKER);
  readonly #ready = once(this.#program, "message");

  async read(task: ParsingTask): Promise<VersionTag | null> {
    await this.#ready;
    this.#program.send(task);
    const [tag] = (await once(this.#program, "message", { signal: AbortSignal.timeout(LIMIT_MS) })) as [
      VersionTag | null,
    ];
    return tag;
  }

  end(): void {
    this.#program.kill("SIGKILL");
  }
}

describe(`hostile texts are read within ${LIMIT_MS / 1000} s`, function () {
  this.timeout(60_000);
  let reader = new Reader();

  afterEach(function () {
    if (this.currentTest?.state !== "failed") return;
    reader.end();
    reader = new Reader();
  });
  after(() => reader.end());

  it("a plain text is read by the worker", async () => {
    assert.deepEqual((await reader.read({ text: "RU OV", notation: "auto" }))?.audio, ["ru"]);
  });

  for (const [name, text] of Object.entries(TEXTS)) {
    it(name, async () => {
      for (const notation of NOTATIONS) await reader.read({ text, notation });
    });
  }
});
