import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { readDecisions } from "../../src/catalogue/index.js";
import { runInMemory } from "../cli/run-in-memory.js";
import { watchPage } from "./watched-page.js";
import { DESK, openWorkbench, type Workbench } from "./workbench.js";

const EXAMPLE = readFileSync("docs/examples/programme.csv", "utf8");

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");
/** Windows-1251 of Cyrillic and ASCII. */
const cp1251 = (text: string): Buffer =>
  Buffer.from([...text].map((letter) => (/[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))));

const CYRILLIC =
  "Название;Год;Режиссёр\nСоляной паром;1987;Олег Брусникин\nНочной трамвай;1994;Вера Толмачёва\n".replaceAll("ё", "е");

/** Programmes as they come out of spreadsheets, old and new. */
const PROGRAMMES: Readonly<Record<string, Buffer>> = {
  "plain.csv": Buffer.from(EXAMPLE),
  "marked.csv": Buffer.from(`\ufeff${EXAMPLE.replaceAll("\n", "\r\n")}`),
  "unicode.csv": utf16(EXAMPLE.replaceAll(",", "\t").replaceAll("\n", "\r\n")),
  "cyrillic.csv": cp1251(CYRILLIC),
  "old-mac.csv": Buffer.from(EXAMPLE.replaceAll("\n", "\r")),
  "packed.csv.gz": gzipSync(EXAMPLE),
  "quoted.csv": Buffer.from(
    'id,title,note\n1,"Night Tram","first line\nsecond line, with ""marks"""\n2,,nothing\n3,"Winter Harbour","a\r\nb"\n4,Night Tram,x,y,z\n',
  ),
  "numbers.tsv": Buffer.from("Nr\tTitel\tJahr\n7\tNight Tram\t1994\n8\tThe Lamp Keeper\t2011\n"),
  "records.ndjson": Buffer.from(
    '{"id":"a","title":"Night Tram","year":1994}\nnot json\n{"query":{"titles":[{"text":"Winter Harbour"}]}}\n',
  ),
  "evening.txt": Buffer.from("Titel\tJahr\nNight Tram\t1994\n"),
  "records.txt": Buffer.from('\n{"id":"a","title":"Night Tram","year":1994}\n'),
  "sep.csv": Buffer.from("sep=;\ntitle;year\nNight Tram;1994\n"),
};

describe("the workbench: a programme in a catalogue of the service", () => {
  let workbench: Workbench;
  let desk: string;
  before(async () => {
    desk = mkdtempSync(join(tmpdir(), "desk-"));
    const { exit, stderr } = await runInMemory(
      ["catalogue", "build", "docs/examples/harbour-catalogue.ndjson", "--output", join(desk, "films")],
      {},
    );
    assert.equal(exit, 0, stderr);
    workbench = await openWorkbench({ catalogues: new Map([["films", join(desk, "films")]]) });
  });
  after(async () => {
    await workbench.close();
    rmSync(desk, { recursive: true, force: true });
  });

  async function looking(use: (page: Page) => Promise<void>): Promise<void> {
    const { page, close } = await workbench.look(DESK);
    try {
      const watched = watchPage(page, workbench.address);
      await page.goto(`${workbench.address}/#catalogue`);
      await use(page);
      watched.assertQuiet();
    } finally {
      await close();
    }
  }

  async function match(page: Page, name: string, buffer: Buffer): Promise<void> {
    await page
      .locator("#panel-catalogue")
      .getByLabel("Choose files")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await page.getByRole("button", { name: "Look for the films" }).click();
    await page.locator(".take-away").waitFor();
    await page.locator("#panel-catalogue progress").waitFor({ state: "detached" });
  }

  async function saved(page: Page, button: string | RegExp): Promise<string> {
    const download = page.waitForEvent("download");
    await page.locator("#panel-catalogue").getByRole("button", { name: button }).click();
    return readFileSync(await (await download).path(), "utf8");
  }

  /** What the command line makes of the same programme. */
  async function matched(name: string, content: Buffer, ending: string, ...more: readonly string[]): Promise<string> {
    const [path, output] = [join(desk, name), join(desk, `matched-${Math.random()}.${ending}`)];
    writeFileSync(path, content);
    await runInMemory(
      ["catalogue", "match", path, "--catalogue", join(desk, "films"), "--output", output, ...more],
      {},
    );
    return readFileSync(output, "utf8");
  }

  /** Of a film the page knows what the evidence tells: the title that was compared. */
  const withoutFilm = (table: string): readonly string[] =>
    table
      .split(/\r\n|\n|\r/)
      .map((line) =>
        line.replace(/((?:match|review|none)[,;\t][^,;\t]*[,;\t])(?:"[^"]*"|[^,;\t"]*)([,;\t])\d*(?=[,;\t])/, "$1$2"),
      );

  for (const [name, content] of Object.entries(PROGRAMMES)) {
    it(`reads ${name} and gives the results as the command line does`, () =>
      looking(async (page) => {
        await match(page, name, content);
        const ours = await saved(page, "Results as CSV");
        const theirs = await matched(name, content, "csv");
        assert.equal(ours.startsWith("\ufeff"), theirs.startsWith("\ufeff"));
        assert.deepEqual(withoutFilm(ours), withoutFilm(theirs));
        const lines = (text: string): readonly unknown[] =>
          text
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line) as unknown);
        assert.deepEqual(lines(await saved(page, "Results as NDJSON")), lines(await matched(name, content, "ndjson")));
      }));
  }

  it("gives a log of decisions that the command line replays to the same results", () =>
    looking(async (page) => {
      await match(page, "programme.csv", Buffer.from(EXAMPLE));
      await page.locator("#panel-catalogue").getByLabel("Who decides").fill("Vera");
      const press = (row: string, film: string, button: string): Promise<void> =>
        page
          .locator(".matched-row", { hasText: row })
          .getByRole("group", { name: `${row} · ${film}` })
          .getByRole("button", { name: button })
          .click();
      await press("The Lamp Keeper", "lamp-keeper-2012", "The same");
      await press("High Tide at Noon", "high-tide-2001-long", "Different");
      await press("Gull over the Port", "gull-over-the-port-1958", "The same");
      await press("Gull over the Port", "gull-over-the-port-1958", "The same");
      await page.locator('.matched-row[data-decision="match"]', { hasText: "High Tide at Noon" }).waitFor();
      // Each decision is replayed in its turn; this is what the last one leaves.
      await page
        .locator(".matched .count", { hasText: /^Found: 9\. For you to decide: 3\. Not found: 1\.$/ })
        .waitFor();

      const log = await saved(page, "Download 4 decisions");
      const { decisions, badLines } = readDecisions(log.split("\n"));
      assert.deepEqual(badLines, []);
      assert.deepEqual(
        decisions.map(({ by, a, b, verdict }) => [by, a, b, verdict]),
        [
          ["Vera", "programme:4", "films:lamp-keeper-2012", "same"],
          ["Vera", "programme:5", "films:high-tide-2001-long", "different"],
          ["Vera", "programme:12", "films:gull-over-the-port-1958", "same"],
          ["Vera", "programme:12", "films:gull-over-the-port-1958", "unsure"],
        ],
      );
      const path = join(desk, "decisions.ndjson");
      writeFileSync(path, log);
      assert.deepEqual(
        withoutFilm(await saved(page, "Results as CSV")),
        withoutFilm(await matched("programme.csv", Buffer.from(EXAMPLE), "csv", "--decisions", path)),
      );
      const review = await runInMemory(
        [
          "catalogue",
          "review",
          join(desk, "programme.csv"),
          "--catalogue",
          join(desk, "films"),
          "--decisions",
          path,
          "--by",
          "Timo",
        ],
        { stdin: "q\n" },
      );
      assert.match(review.stderr + review.stdout, /1 of 3 {2}programme:9/);
    }));

  it("goes through a long programme, shows the first hundred rows, and can be stopped", () =>
    looking(async (page) => {
      const rows = Array.from({ length: 400 }, (_, at) => `${at + 1},Night Tram ${at},${1950 + (at % 70)}`);
      await match(page, "long.csv", Buffer.from(`id,title,year\n${rows.join("\n")}\n`));
      const shown = page.locator(".matched-row");
      assert.equal(await shown.count(), 100);
      await page.getByRole("button", { name: "Show all 400" }).click();
      assert.equal(await shown.count(), 400);
      // Every answer after the first is kept waiting.
      let answers = 0;
      await page.route("**/v1/catalogues/match", async (route) => {
        if (answers++ > 0) await new Promise((later) => setTimeout(later, 400));
        await route.continue().catch(() => undefined);
      });
      await page
        .locator("#panel-catalogue")
        .getByLabel("Choose files")
        .setInputFiles({
          name: "long.csv",
          mimeType: "text/csv",
          buffer: Buffer.from(`id,title,year\n${rows.join("\n")}\n`),
        });
      await page.getByRole("button", { name: "Look for the films" }).click();
      await shown.first().waitFor();
      await page.getByRole("button", { name: "Stop" }).click();
      await page.locator("#panel-catalogue progress").waitFor({ state: "detached" });
      assert.ok((await shown.count()) < 400);
      await page.unrouteAll({ behavior: "ignoreErrors" });
    }));

  it("says which catalogue cannot be searched now", () =>
    looking(async (page) => {
      const detail = "“archive” cannot be reached (ECONNREFUSED).";
      const problem = {
        type: "/problems/catalogue-unreachable",
        title: "Catalogue cannot be reached",
        status: 503,
        detail,
      };
      await page.route("**/v1/catalogues", (route) =>
        route.fulfill({
          json: { catalogues: [{ name: "films", films: 30 }], unavailable: [{ name: "archive", problem }] },
        }),
      );
      await page.reload();
      await page.locator("#panel-catalogue").getByText(detail).waitFor();
      assert.deepEqual(await page.getByLabel("Catalogue", { exact: true }).locator("option").allTextContents(), [
        "films",
        "Harbour (example, searched in this page)",
      ]);
    }));

  it("asks for no decision that nobody could tell apart", () =>
    looking(async (page) => {
      await match(page, "films.csv", Buffer.from(EXAMPLE));
      await page.locator(".matched-row", { hasText: "The Lamp Keeper" }).getByText("are both called “films”").waitFor();
      assert.equal(await page.locator("#panel-catalogue .decide").count(), 0);
      await match(
        page,
        "like.csv",
        Buffer.from("id,title,year\n1,The Lamp Keeper,2011\n1,High Tide at Noon,2001\n2,Gull over the Port,\n"),
      );
      await page
        .locator(".matched-row", { hasText: "The Lamp Keeper" })
        .getByText("Several rows are called “1”")
        .waitFor();
      assert.equal(await page.locator("#panel-catalogue .decide").count(), 1);
    }));

  it("says what it cannot read", () =>
    looking(async (page) => {
      const give = (name: string, content: Buffer | string): Promise<void> =>
        page
          .locator("#panel-catalogue")
          .getByLabel("Choose files")
          .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
      await give("cut.csv.gz", gzipSync(EXAMPLE).subarray(0, 60));
      assert.match((await page.getByRole("alert").textContent()) ?? "", /packed, and damaged/);
      await give("other.csv", "colour,size\nred,7\n");
      await page.getByRole("alert").getByText("There is no film in this file").waitFor();
      assert.equal(await page.getByRole("button", { name: "Look for the films" }).count(), 0);
      await give("cyrillic.csv", PROGRAMMES["cyrillic.csv"] as Buffer);
      await page.getByText("It was read as windows-1251").waitFor();
    }));
});
