import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT_ROOT } from "../scripts/project-root.js";
import { count, milliseconds, times, type Section } from "./section.js";

const MEGABYTES = 50;
/** Who has not read the file by then, by the wall clock, is not waited for. */
const LIMIT_MS = 60_000;

/** What is said in the file, over and over: invented, half of it in Cyrillic. */
const LINES = [
  "Паром уходит через час, а билетов всё нет.",
  "Who has seen the harbour master?\nHe was here at noon.",
  "Le phare est éteint depuis hier soir.",
  "Передай ему, что мы ждём на берегу.",
  "De zee is rustig vandaag, schipper.\nTe rustig, als je het mij vraagt.",
  "Я не верю ни одному его слову.",
];

const library = pathToFileURL(join(PROJECT_ROOT, "dist/subtitle/index.js")).href;

/** How each reads the text; the last expression is the number of cues. */
const READERS: Readonly<Record<string, { readonly load: string; readonly read: string }>> = {
  kinoglot: {
    load: `import { readSubtitleText } from ${JSON.stringify(library)};`,
    read: "readSubtitleText(text).value.cues.length",
  },
  "subtitle, parseSync": { load: `import { parseSync } from "subtitle";`, read: "parseSync(text).length" },
  "subsrt-ts": {
    load: `import { createRequire } from "node:module"; const { parse } = createRequire(process.cwd() + "/")("subsrt-ts");`,
    read: `parse(text, { format: "srt" }).length`,
  },
  "media-captions": {
    load: `import { parseText } from "media-captions";`,
    read: `(await parseText(text, { type: "srt" })).cues.length`,
  },
  "srt-parser-2": {
    load: `import { createRequire } from "node:module"; const { default: Parser } = createRequire(process.cwd() + "/")("srt-parser-2");`,
    read: "new Parser().fromSrt(text).length",
  },
};

/** A program that reads the file once and prints cues, processor time and the most memory it had. */
function program(load: string, before: string, read: string): string {
  return `${load}
import { createReadStream, readFileSync } from "node:fs";
const path = process.argv[1];
${before}
const begun = process.cpuUsage();
const cues = ${read};
const { user, system } = process.cpuUsage(begun);
console.log(JSON.stringify({ cues, time: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 }));`;
}

const DECODED = `const text = readFileSync(path, "utf8");`;

/** The file is never whole in memory. */
const SUMMARY = program(
  `import { summarizeSubtitles } from ${JSON.stringify(library)};`,
  "",
  "(await summarizeSubtitles(createReadStream(path))).count",
);

interface Reading {
  readonly cues: number;
  readonly time: number;
  readonly peak: number;
}

/** One reading; undefined when it takes too long. */
function readingOf(code: string, path: string): Reading | undefined {
  const args = ["--max-old-space-size=6144", "--input-type=module", "-e", code, path];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: PROJECT_ROOT,
    encoding: "utf8",
    timeout: LIMIT_MS,
  });
  if (status === null) return undefined;
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Reading;
}

function clock(milliseconds: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const seconds = Math.floor(milliseconds / 1000);
  const fraction = String(milliseconds % 1000).padStart(3, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)},${fraction}`;
}

/** Writes an SRT file as it should be, of the wanted size, and gives the number of its cues. */
function writeFile(path: string): number {
  const file = openSync(path, "w");
  let cues = 0;
  for (let size = 0; size < MEGABYTES * 2 ** 20;) {
    const blocks = Array.from({ length: 4000 }, () => {
      const start = (cues * 2500) % 350_000_000;
      const text = LINES[cues % LINES.length]!;
      return `${++cues}\n${clock(start)} --> ${clock(start + 900 + (cues % 1200))}\n${text}\n\n`;
    });
    size += writeSync(file, blocks.join(""));
  }
  closeSync(file);
  return cues;
}

/** 50 MB of SRT read by kinoglot and by what a user would take instead, each in a program of its own. */
export function measureSubtitles(): Section {
  const folder = mkdtempSync(join(tmpdir(), "kinoglot-bench-"));
  try {
    const path = join(folder, "long.srt");
    const cues = writeFile(path);
    const readings = new Map<string, Reading | undefined>();
    for (const [name, { load, read }] of Object.entries(READERS)) {
      readings.set(name, readingOf(program(load, DECODED, read), path));
    }
    const decoding = readingOf(program("", "", `readFileSync(path, "utf8").length`), path);
    const summary = readingOf(SUMMARY, path);
    const own = readings.get("kinoglot")?.time ?? Number.NaN;
    const row = (name: string, reading: Reading | undefined, compared: string): readonly string[] =>
      reading === undefined
        ? [name, "–", "–", `over ${LIMIT_MS / 1000} s`, "–", "–"]
        : [
            name,
            compared,
            `${(MEGABYTES / (reading.time / 1000)).toFixed(1)} MB/s`,
            milliseconds(reading.time),
            `${count(reading.peak)} MB`,
            count(reading.cues),
          ];
    return {
      title: "Reading subtitles",
      about:
        `One SRT file of ${MEGABYTES} MB, ${count(cues)} cues, half of the text in Cyrillic, as it should be: what the others do not ` +
        "repair is not in it. Each reads the decoded text once, in a program of its own that has read nothing before; kinoglot " +
        "finds the format and looks for every fault on the way. Decoding and the figures in one pass begin with the file. " +
        "Processor time of all threads; memory is the most the program had, with the text.",
      head: ["", "kinoglot is", "speed", "time", "memory", "cues"],
      body: [
        ...[...readings].map(([name, reading]) =>
          row(name, reading, name === "kinoglot" ? "–" : `${times((reading?.time ?? Number.NaN) / own)} as fast`),
        ),
        row("kinoglot, figures in one pass", summary, "–"),
        [...row("decoding alone", decoding, "–").slice(0, -1), "–"],
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
