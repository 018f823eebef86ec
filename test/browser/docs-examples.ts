import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { answerValidators } from "../generated/answer-validators.js";
import { OPERATION_IDS, outputSchemaOf, type OperationId } from "../../src/operation/index.js";
import { openReference, showEntry, tryIt } from "./reference.js";
import { watchPage, type Watched } from "./watched-page.js";
import { DESK, type Workbench } from "./workbench.js";

const run = promisify(execFile);

/** These give a list for nothing. */
const ASKED_WITH_NOTHING: readonly OperationId[] = ["version-tags/styles", "records/houses", "subtitles/formats"];

/** What takes files, as parts of a form too. */
const UPLOADS: readonly OperationId[] = [
  "subtitles/read",
  "subtitles/languages",
  "subtitles/check",
  "subtitles/convert",
  "subtitles/align",
  "subtitles/split",
  "subtitles/merge",
  "packages/inspect",
];

/** Other routes that need no more than the page fills in. */
const OTHERS = [
  "post-v1-batch",
  "get-v1-operations",
  "get-v1-rules",
  "get-v1-rules-id",
  "get-v1-catalogues",
  "get-schemas-name-json",
  "get-problems-name",
  "get-healthz",
  "get-metrics",
  "get-reconcile",
  "post-reconcile",
  "post-reconcile-v1-match",
  "post-reconcile-v1-extend",
];

interface GivenFile {
  readonly name?: string;
  readonly path?: string;
  readonly text?: string;
  readonly content?: string;
}

/** Every object of an input that has the content of a file. */
function filesIn(value: unknown): readonly GivenFile[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(filesIn);
  return "text" in value || "content" in value ? [value as GivenFile, ...inner] : inner;
}

describe("the examples of the reference", () => {
  let reference: Workbench;
  let page: Page;
  let watched: Watched;
  let leave: () => Promise<void>;
  let folder: string;
  before(async function () {
    this.timeout(120_000);
    reference = await openReference();
    const look = await reference.look(DESK);
    ({ page, close: leave } = look);
    watched = watchPage(page, reference.address);
    folder = mkdtempSync(join(tmpdir(), "reference-files-"));
  });
  afterEach(() => watched.assertQuiet());
  after(async () => {
    rmSync(folder, { recursive: true });
    await leave();
    await reference.close();
  });

  const request = (): Promise<string> => page.locator(".trial textarea").inputValue();
  const answered = async (): Promise<string> => {
    await page.locator(".answer .copy").click();
    return page.evaluate<string>("navigator.clipboard.readText()");
  };

  async function lineUnder(heading: string): Promise<string> {
    const part = page.locator(".command-line", { has: page.getByText(heading, { exact: true }) });
    if (!(await part.evaluate("(details) => details.open"))) await part.locator("summary").click();
    return (await part.locator("pre").textContent()) ?? "";
  }
  const shell = async (line: string): Promise<string> => {
    const { stdout } = await run("sh", ["-c", line.replace("curl ", "curl -sS ")], { cwd: folder });
    return stdout;
  };

  for (const id of OPERATION_IDS) {
    it(`${id} is answered with what it promises`, async () => {
      await showEntry(page, reference.address, id);
      const asked = JSON.parse(await request()) as object;
      assert.equal(Object.keys(asked).length === 0, ASKED_WITH_NOTHING.includes(id), JSON.stringify(asked));
      assert.equal(await tryIt(page), "200");
      const text = await answered();
      const fits = answerValidators[outputSchemaOf(id)];
      assert.ok(fits(JSON.parse(text)), JSON.stringify(fits.errors));
      const values = Object.values(JSON.parse(text) as object);
      assert.ok(
        values.some((value) => value !== null && (!Array.isArray(value) || value.length > 0)),
        text,
      );
    });
  }

  for (const id of OTHERS) {
    it(`${id} is answered`, async () => {
      await showEntry(page, reference.address, id);
      assert.equal(await tryIt(page), "200");
    });
  }

  for (const id of ["names/compare", "records/read", "post-v1-batch", "get-v1-rules-id"]) {
    it(`the command line of ${id} gives the same answer`, async () => {
      await showEntry(page, reference.address, id);
      assert.equal(await tryIt(page), "200");
      assert.equal(await shell(await lineUnder("On the command line")), await answered());
    });
  }

  for (const id of UPLOADS) {
    it(`${id} gives the same answer to files in a form`, async () => {
      await showEntry(page, reference.address, id);
      assert.equal(await tryIt(page), "200");
      for (const { name, path = name ?? "", text, content } of filesIn(JSON.parse(await request()))) {
        const place = join(folder, path);
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, text ?? Buffer.from(content ?? "", "base64"));
      }
      const given = await shell(await lineUnder("With files of one’s own"));
      // Of a file in bytes the encoding is known, of a text it is not.
      const known = (answer: string): unknown =>
        JSON.parse(answer.replaceAll(/"encoding":(?:null|"utf-8")/g, '"encoding":"?"'));
      assert.deepEqual(known(given), known(await answered()));
    });
  }
});
