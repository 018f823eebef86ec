import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { LARGEST_FILE_BODY } from "../../src/http/body-limits.js";
import { LARGEST_UPLOAD } from "../../web/src/largest-upload.js";
import { buildPackage } from "../dcp/package-builder.js";
import { frenchSubtitles } from "../dcp/recipes.js";
import { watchPage } from "./watched-page.js";
import { DESK, openWorkbench, type Workbench } from "./workbench.js";

const GIGABYTE = 1024 ** 3;
const LONG = 5000;

/** A film of many subtitles, each a little too fast. */
function longSubtitles(count: number): string {
  const time = (ms: number): string => new Date(ms).toISOString().slice(11, 23).replace(".", ",");
  return Array.from({ length: count }, (_, at) => {
    const start = 1000 + at * 1500;
    return `${at + 1}\n${time(start)} --> ${time(start + 1200)}\nLe dernier bac part dans dix minutes, il faut courir.\n`;
  }).join("\n");
}

/** Puts a package into a folder, its picture as large as on a disc; no byte of it takes place. */
function packageFolder(root: string): string {
  const folder = join(root, "GATE_OV");
  for (const { path, content } of buildPackage(frenchSubtitles("smpte"))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content ?? "");
  }
  truncateSync(join(folder, "pic_1.mxf"), 3 * GIGABYTE);
  writeFileSync(join(folder, ".DS_Store"), "left by a system");
  return folder;
}

/** Drops what lies at a place of the disc, as somebody does who drags it from a folder. */
async function dropPath(page: Page, path: string): Promise<void> {
  const box = await page.locator("#panel-subtitles .drop").boundingBox();
  assert.ok(box);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: box.x + 40, y: box.y + 20, data });
  }
}

describe("the workbench: subtitles", () => {
  let workbench: Workbench;
  let disc: string;
  before(async () => {
    disc = mkdtempSync(join(tmpdir(), "disc-"));
    workbench = await openWorkbench();
  });
  after(async () => {
    await workbench.close();
    rmSync(disc, { recursive: true, force: true });
  });

  async function looking(use: (page: Page) => Promise<void>): Promise<void> {
    const { page, close } = await workbench.look(DESK);
    try {
      const watched = watchPage(page, workbench.address);
      await page.goto(`${workbench.address}/#subtitles`);
      await page.locator("#panel-subtitles .drop").waitFor();
      await use(page);
      watched.assertQuiet();
    } finally {
      await close();
    }
  }

  const give = (page: Page, files: Readonly<Record<string, string | Buffer>>): Promise<void> =>
    page
      .locator("#panel-subtitles")
      .getByLabel("Choose files")
      .setInputFiles(
        Object.entries(files).map(([name, content]) => ({
          name,
          mimeType: "application/octet-stream",
          buffer: Buffer.from(content),
        })),
      );

  it("knows the limit of the service", () => {
    assert.equal(LARGEST_UPLOAD, LARGEST_FILE_BODY);
  });

  for (const [how, bring] of [
    ["chosen", (page, folder) => page.getByLabel("Choose a folder").setInputFiles(folder)],
    ["dropped", dropPath],
  ] as const satisfies readonly (readonly [string, (page: Page, folder: string) => Promise<void>])[]) {
    it(`inspects the folder of a package that is ${how}, and leaves its picture where it is`, () =>
      looking(async (page) => {
        const folder = packageFolder(join(disc, how));
        const inspected = page.waitForRequest("**/v1/packages/inspect");
        await bring(page, folder);
        const body = (await inspected).postData() ?? "";
        assert.ok(body.length > 1000 && body.length < 100_000, `${body.length} characters`);
        const { files } = JSON.parse(body) as { readonly files: readonly Readonly<Record<string, unknown>>[] };
        const ofFile = (name: string) => files.find(({ path }) => path === `GATE_OV/${name}`);
        assert.deepEqual(ofFile("pic_1.mxf"), { path: "GATE_OV/pic_1.mxf", bytes: 3 * GIGABYTE });
        assert.equal(
          ofFile("sub_1.mxf")?.["content"],
          readFileSync(join(folder, "sub_1.mxf")).toString("base64"),
          "subtitles in MXF are sent whole",
        );
        assert.equal(ofFile(".DS_Store"), undefined);
        const report = page.locator(".report");
        await report.locator(".timeline").first().waitFor();
        const text = (await report.textContent()) ?? "";
        assert.match(text, /package\/size-mismatch/);
        assert.doesNotMatch(text, /package\/hash-mismatch|package\/unreadable-file/);
        assert.match(text, /4 files, such as picture and sound, were not sent/);
        assert.match(text, /sub_1\.mxf.*French.*sub_2\.mxf.*French/);
      }));
  }

  it("says what is too large before it sends anything", () =>
    looking(async (page) => {
      let requests = 0;
      page.on("request", ({ method }) => (requests += method() === "POST" ? 1 : 0));
      const path = join(disc, "film.srt");
      writeFileSync(path, "");
      truncateSync(path, 17.5 * 1024 * 1024);
      await page.locator("#panel-subtitles").getByLabel("Choose files").setInputFiles(path);
      assert.match(
        (await page.getByRole("alert").textContent()) ?? "",
        /^These files come to 17\.5 MB, and the service takes 16 MB at once\. Nothing has been sent\.$/,
      );
      assert.equal(requests, 0);
    }));

  it("holds several files against one promise", () =>
    looking(async (page) => {
      await page.getByLabel("What was announced").fill("OV with FR & NL subt.");
      await give(page, {
        "film.fr.srt": readFileSync("docs/examples/ferry-dialogue.fr.srt"),
        "film.nl.srt": readFileSync("docs/examples/ferry-dialogue.nl.srt"),
      });
      await page.locator(".report .timeline").nth(1).waitFor();
      assert.match((await page.locator(".report > .verdict").textContent()) ?? "", /^✓Yes/);
      assert.deepEqual(await page.locator(".file-head h3").allTextContents(), ["film.fr.srt", "film.nl.srt"]);
    }));

  it("takes the original language where the verdict hangs on it", () =>
    looking(async (page) => {
      const panel = page.locator("#panel-subtitles");
      await panel.locator(".example").nth(3).click();
      await panel.locator(".report .timeline").waitFor();
      const asks = /State the original language/;
      assert.match((await panel.textContent()) ?? "", asks);
      await panel.getByLabel("Original language").selectOption("ru");
      await panel.locator(".findings", { hasText: asks }).waitFor({ state: "detached" });
    }));

  it("keeps what is there when a file is dropped beside the place for it", () =>
    looking(async (page) => {
      await page.getByLabel("What was announced").fill("OmU");
      const path = join(disc, "beside.srt");
      writeFileSync(path, "nothing");
      const session = await page.context().newCDPSession(page);
      const data = { items: [], files: [path], dragOperationsMask: 1 };
      for (const type of ["dragEnter", "dragOver", "drop"] as const) {
        await session.send("Input.dispatchDragEvent", { type, x: 20, y: 20, data });
      }
      await page.waitForTimeout(300);
      assert.equal(await page.getByLabel("What was announced").inputValue(), "OmU");
    }));

  it("says that an empty folder is empty", () =>
    looking(async (page) => {
      const folder = join(disc, "empty");
      mkdirSync(folder);
      await dropPath(page, folder);
      await page.getByRole("alert").getByText("There is no file in what was dropped.").waitFor();
    }));

  it("says of rubbish and of nothing that they are no subtitles", () =>
    looking(async (page) => {
      const rubbish = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251));
      await give(page, { "rubbish.bin": rubbish, "empty.srt": "" });
      const files = page.locator(".report .file");
      await files.nth(1).waitFor();
      const said = await files.allTextContents();
      assert.match(said[0] ?? "", /^empty\.srt.*There are no subtitles in it\./);
      assert.match(said[1] ?? "", /^rubbish\.bin.*no known format/);
      for (const file of await files.all()) {
        assert.equal(await file.locator(".timeline").count(), 0);
        assert.equal(await file.getByRole("button", { name: "Download the repaired file" }).count(), 0);
      }
      assert.notEqual(await page.locator(".report > .verdict").getAttribute("data-verdict"), "yes");
    }));

  it(`stays quick with ${LONG} subtitles`, () =>
    looking(async (page) => {
      await page.getByLabel("Checked as").selectOption("netflix");
      await give(page, { "long.srt": longSubtitles(LONG) });
      await page.locator(".report .timeline").waitFor();
      const elements = await page.evaluate<number>("document.querySelectorAll('*').length");
      assert.ok(elements < 1500, `${elements} elements`);
      const steps = await page.evaluate<readonly number[]>(`(async () => {
        const window = document.querySelector(".time-scroll");
        const taken = [];
        for (let at = 0; at < 40; at += 1) {
          const begun = performance.now();
          window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
          await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
          taken.push(performance.now() - begun);
        }
        return taken.sort((a, b) => a - b);
      })()`);
      assert.ok((steps[20] ?? Infinity) < 100, `${steps[20]} ms`);
      assert.match((await page.locator(".cue-shown").textContent()) ?? "", /^40 · /);
      const before = await page.locator(".findings li").count();
      await page.getByRole("button", { name: /^Show all/ }).click();
      assert.ok((await page.locator(".findings li").count()) > before);
    }));

  it("shows how far a large file is on its way", () =>
    looking(async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: 5,
        downloadThroughput: -1,
        uploadThroughput: 2 * 1024 * 1024,
      });
      await page.evaluate(`(() => {
        window.shares = [];
        new MutationObserver(() => {
          const bar = document.querySelector("#panel-subtitles progress");
          if (bar && bar.position > 0 && bar.position < 1) window.shares.push(bar.position);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      })()`);
      await give(page, { "long.srt": longSubtitles(20_000) });
      await page.locator(".report .timeline").waitFor();
      assert.equal(await page.locator("#panel-subtitles progress").count(), 0);
      const shares = await page.evaluate<readonly number[]>("window.shares");
      assert.ok(shares.length > 1 && new Set(shares).size > 1, JSON.stringify(shares));
    }));

  for (const [to, ending] of [
    ["srt", "srt"],
    ["webvtt", "vtt"],
    ["ttml", "ttml"],
  ] as const) {
    it(`gives the repaired file as ${to}, byte by byte as the service made it`, () =>
      looking(async (page) => {
        const file = readFileSync("docs/examples/ferry-dialogue-damaged.fr.srt");
        const response = await fetch(`${workbench.address}/v1/subtitles/convert`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({
            content: file.toString("base64"),
            name: "damaged.fr.srt",
            to,
            options: { fix: true },
          }),
        });
        const { content } = (await response.json()) as { readonly content: string };
        await give(page, { "damaged.fr.srt": file });
        const article = page.locator(".report .file");
        await article.getByLabel("Format").selectOption(to);
        const download = page.waitForEvent("download");
        await article.getByRole("button", { name: "Download the repaired file" }).click();
        const saved = readFileSync(await (await download).path());
        assert.equal((await download).suggestedFilename(), `damaged.fr.repaired.${ending}`);
        assert.ok(saved.equals(Buffer.from(content, "base64")), saved.toString());
        assert.ok(!saved.equals(file));
      }));
  }
});
