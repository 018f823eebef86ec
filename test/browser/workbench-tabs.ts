import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { readDecisions } from "../../src/catalogue/index.js";
import { assertAccessible } from "./accessibility.js";
import { watchPage } from "./watched-page.js";
import { DESK, openWorkbench, PHONE, showExample, TAB_IDS, type TabId, type Workbench } from "./workbench.js";

/** What each tab says of its first example, by the language of the reader. */
const SAID: Readonly<Record<"en" | "ru", Readonly<Record<TabId, readonly string[]>>>> = {
  en: {
    version: ["No: what is in hand breaks the promise.", "Russian OV with French and Dutch subt.", "does not say"],
    film: ["International title", "Соляной паром", "Not stated", "very likely"],
    titles: ["Letiat zhuravli", "ALA-LC", "One title translates the other."],
    subtitles: ["Yes: what is in hand keeps the promise.", "French", "Dutch", "10 subtitles"],
    catalogue: ["Found: 7.", "the same title in another script or spelling", "to be decided by a person"],
  },
  ru: {
    version: ["русский", "на языке оригинала (русском) с французскими и нидерландскими субтитрами", "не сообщает"],
    film: ["Режиссёр", "Соляной паром", "Не указано", "весьма вероятно"],
    titles: ["Letiat zhuravli", "3 группы", "само по себе"],
    subtitles: ["французский", "нидерландский", "10 субтитров"],
    catalogue: ["Найдено: 7.", "Решать вам: 5."],
  },
};

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), "utf8");
}

describe("the workbench", () => {
  let workbench: Workbench;
  before(async () => (workbench = await openWorkbench()));
  after(() => workbench.close());

  async function looking(view: Partial<typeof DESK>, use: (page: Page) => Promise<void>): Promise<void> {
    const { page, close } = await workbench.look({ ...DESK, ...view });
    try {
      const watched = watchPage(page, workbench.address);
      await use(page);
      watched.assertQuiet();
    } finally {
      await close();
    }
  }

  for (const locale of ["en", "ru"] as const) {
    for (const tab of TAB_IDS) {
      it(`shows the example of ${tab} in ${locale}`, () =>
        looking({ locale }, async (page) => {
          await showExample(page, workbench.address, tab);
          assert.equal(await page.locator("html").getAttribute("lang"), locale);
          const text = await page.locator(`#panel-${tab}`).textContent();
          for (const words of SAID[locale][tab]) assert.ok(text?.includes(words), `${words} in ${text ?? ""}`);
        }));
    }
  }

  for (const scheme of ["light", "dark"] as const) {
    for (const tab of TAB_IDS) {
      it(`${tab} has no serious fault of accessibility in ${scheme} colours`, () =>
        looking({ scheme }, async (page) => {
          await showExample(page, workbench.address, tab, tab === "subtitles" ? 1 : 0);
          await assertAccessible(page);
        }));
    }
  }

  for (const locale of ["en", "de", "ru"]) {
    it(`fits a phone without scrolling sideways in ${locale}`, () =>
      looking({ ...PHONE, locale }, async (page) => {
        for (const tab of TAB_IDS) {
          await showExample(page, workbench.address, tab, tab === "subtitles" ? 3 : 0);
          const [width, inner] = await page.evaluate<[number, number]>(
            "[document.documentElement.scrollWidth, innerWidth]",
          );
          assert.ok(width <= inner, `${tab}: ${width} > ${inner}`);
        }
      }));
  }

  it("is small at first sight", () =>
    looking({}, async (page) => {
      const { bytes } = watchPage(page, workbench.address);
      await page.goto(workbench.address);
      await page.locator("#panel-version input").first().waitFor();
      const size = await bytes();
      assert.ok(size > 10_000 && size <= 100_000, `${size} bytes`);
    }));

  it("is used with the keyboard alone", () =>
    looking({}, async (page) => {
      await page.goto(workbench.address);
      await page.locator("#tab-version").focus();
      await page.keyboard.press("ArrowRight");
      assert.equal(await page.locator(":focus").getAttribute("id"), "tab-film");
      await page.keyboard.press("End");
      assert.equal(await page.locator(":focus").getAttribute("id"), "tab-catalogue");
      assert.match(page.url(), /#catalogue$/);
      await page.keyboard.press("Home");
      // Keys pressed here come faster than the page can show what the one before has opened.
      await page.locator("#panel-version input").first().waitFor();
      await page.keyboard.press("Tab");
      await page.locator("#panel-version button:focus").waitFor();
      await page.keyboard.press("Enter");
      await page.locator("#panel-version .verdict").waitFor();
    }));

  it("copies where there is no clipboard, as without HTTPS, and says so where that is forbidden, too", () =>
    looking({}, async (page) => {
      await page.addInitScript(`Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined })`);
      await page.reload();
      await showExample(page, workbench.address, "version");
      const copy = page.locator(".notation-list .copy").first();
      await copy.click();
      await copy.getByText("Copied").first().waitFor();
      const said = page.locator("#panel-version input").first();
      await said.fill("");
      await said.press("Control+V");
      assert.equal(await said.inputValue(), "Russian original version with French and Dutch subtitles");
      await page.evaluate("document.execCommand = () => false");
      await page.locator(".notation-list .copy").first().click();
      await page.getByText("Copy by hand").first().waitFor();
    }));

  it("remembers the language and the colours", () =>
    looking({}, async (page) => {
      await page.goto(workbench.address);
      await page.locator(".settings select").selectOption("nl");
      await page.locator("html[lang=nl]").waitFor();
      for (const theme of ["light", "dark"]) {
        await page.locator(".theme-switch").click();
        await page.locator(`html[data-theme=${theme}]`).waitFor();
      }
      await page.reload();
      await page.locator("html[lang=nl][data-theme=dark]").waitFor();
    }));

  it("lights a fact in the text and in the record", () =>
    looking({}, async (page) => {
      await showExample(page, workbench.address, "film");
      await page.locator("mark", { hasText: "Oleg Brusnikin" }).focus();
      assert.match(
        (await page.locator('.record-facts [data-lit="true"]').textContent()) ?? "",
        /Director.*Oleg Brusnikin/,
      );
      await page.locator(".record-facts li", { hasText: "1987" }).hover();
      assert.equal(await page.locator('mark[data-lit="true"]').textContent(), "1987");
    }));

  it("underlines a bracket that belongs to a fact, and every work of a person", () =>
    looking({}, async (page) => {
      await showExample(page, workbench.address, "film");
      await page.locator("mark", { hasText: /^Nadezhda Krotova \(Anna\)$/ }).waitFor();
      const panel = page.locator("#panel-film");
      await panel.getByRole("button", { name: "Change the text" }).click();
      await panel
        .locator("textarea")
        .fill(
          "The Salt Ferry\nUSSR 1987\nDirector: Oleg Brusnikin\n\nOleg Brusnikin was born in 1941 in Narva.\nFilmography: 1971 THE BUOY, 1979 LETTERS\n",
        );
      await panel.locator(".record-facts li", { hasText: "THE BUOY, 1971" }).waitFor();
      const text = (await panel.textContent()) ?? "";
      assert.match(text, /Birth1941, Narva/);
      assert.doesNotMatch(text, /\btitles\b|programmeNotes/);
    }));

  it("names schemes in the language of the reader, and says which houses write in English", () =>
    looking({ locale: "fr" }, async (page) => {
      await showExample(page, workbench.address, "titles");
      const cluster = page.locator(".cluster").first();
      await cluster.locator(".variants small").first().waitFor();
      const text = (await page.locator("#panel-titles").textContent()) ?? "";
      assert.match(text, /ALA-LC 2012 \(russe\)/);
      assert.doesNotMatch(text, /rus-Cyrl-Latn|romanization/);
      await showExample(page, workbench.address, "version");
      const house = page.locator(".notation-list li", { hasText: "Pittsburgh" });
      assert.match((await house.textContent()) ?? "", /cette maison écrit en anglais/);
      assert.equal(await house.locator(".text").getAttribute("lang"), "en");
    }));

  it("says how many lines are too many, and which pairs have no answer", () =>
    looking({}, async (page) => {
      await page.goto(`${workbench.address}/#titles`);
      const panel = page.locator("#panel-titles");
      await panel.locator("textarea").fill(Array.from({ length: 43 }, (_, at) => `Night Tram ${at}`).join("\n"));
      await panel.getByText("3 lines are more than 40, and are left out.").waitFor();
      await panel.locator("textarea").fill(`Night Tram\n${"x".repeat(150_000)}`);
      await panel.getByText("1 pair could not be compared.").waitFor();
    }));

  it("gives the record as JSON, and the page of another house", () =>
    looking({}, async (page) => {
      await showExample(page, workbench.address, "film");
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download as JSON" }).click();
      assert.equal((JSON.parse(await textOf(download)) as { year: number }).year, 1987);
      await page.getByRole("combobox", { name: "House" }).selectOption("luxembourg");
      await page.locator(".written pre", { hasText: "Cast & Credits" }).waitFor();
    }));

  it("takes a join apart and writes it into the log", () =>
    looking({}, async (page) => {
      await showExample(page, workbench.address, "titles");
      const before = await page.locator(".cluster").count();
      await page.getByLabel("Who decides").last().fill("Vera");
      for (const join of await page.locator(".cluster").first().getByRole("button", { name: "Different" }).all()) {
        if (await join.isVisible()) await join.click();
        if ((await page.locator(".cluster").count()) > before) break;
      }
      const download = page.waitForEvent("download");
      await page
        .getByRole("button", { name: /^Download \d+ decision/ })
        .first()
        .click();
      const { decisions, badLines } = readDecisions((await textOf(download)).split("\n"));
      assert.deepEqual(badLines, []);
      const [{ by, a, b, verdict } = assert.fail()] = decisions;
      assert.deepEqual([by, a, verdict], ["Vera", "titles:1", "different"]);
      assert.match(b, /^titles:\d$/);
    }));

  it("gives the repaired file", () =>
    looking({}, async (page) => {
      await showExample(page, workbench.address, "subtitles", 1);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download the repaired file" }).click();
      const text = await textOf(download);
      assert.match(text, /2\n00:00:24,000 --> 00:00:26,600\n/);
      assert.equal((await download).suggestedFilename(), "ferry-dialogue-damaged.fr.repaired.srt");
    }));

  it("inspects a package", () =>
    looking({}, async (page) => {
      await showExample(page, workbench.address, "subtitles", 3);
      const report = page.locator(".report");
      assert.match((await report.locator(".verdict").textContent()) ?? "", /^✕No/);
      assert.match((await report.textContent()) ?? "", /SaltFerry_FTR_F_RU-FR-NL/);
      assert.equal(await report.locator(".timeline").count(), 1);
    }));

  it("shows a cue to who goes along the time with the arrows", () =>
    looking({}, async (page) => {
      await showExample(page, workbench.address, "subtitles");
      await page.locator(".time-scroll").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      assert.match((await page.locator(".cue-shown").textContent()) ?? "", /^2 · 0:24 Alors il faut courir/);
    }));

  it("decides a row of a programme, and gives results and decisions", () =>
    looking({}, async (page) => {
      await showExample(page, workbench.address, "catalogue");
      const row = page.locator(".matched-row", { hasText: "The Lamp Keeper" });
      await row.getByRole("button", { name: "The same" }).first().click();
      await page.locator('.matched-row[data-decision="match"]', { hasText: "The Lamp Keeper" }).waitFor();
      const table = page.waitForEvent("download");
      await page.getByRole("button", { name: "Results as CSV" }).click();
      assert.match(await textOf(table), /4,The Lamp Keeper,2011,,,,match,lamp-keeper-2011,/);
      const log = page.waitForEvent("download");
      await page.getByRole("button", { name: "Download 1 decision" }).last().click();
      assert.match(await textOf(log), /"a":"programme:4","b":"harbour:lamp-keeper-2011","verdict":"same"/);
    }));

  it("looks in a catalogue that the service has loaded, and goes on after a row that fails", async () => {
    // Not watched: one answer is a problem, which the browser writes down.
    const { page, close } = await workbench.look(DESK);
    try {
      await page.route("**/v1/catalogues", (route) => route.fulfill({ json: { catalogues: [{ name: "films" }] } }));
      let asked = 0;
      await page.route("**/v1/catalogues/match", (route) => {
        asked += 1;
        const { catalogue } = route.request().postDataJSON() as { readonly catalogue: string };
        assert.equal(catalogue, "films");
        if (asked === 2)
          return route.fulfill({ status: 503, json: { type: "/problems/busy", title: "Busy", status: 503 } });
        return route.fulfill({ json: { decision: "none", candidates: [] } });
      });
      await page.goto(`${workbench.address}/#catalogue`);
      await page
        .getByLabel("Choose files")
        .last()
        .setInputFiles({
          name: "evening.tsv",
          mimeType: "text/tab-separated-values",
          buffer: Buffer.from("Titel\tJahr\nNight Tram\t1994\nThe Last Buoy\t2020\nWinter Harbour\t2003\n"),
        });
      await page.getByRole("button", { name: "Look for the films" }).click();
      await page.locator('.matched-row[data-decision="failed"]').waitFor();
      await page.locator('.matched-row[data-decision="none"]').nth(1).waitFor();
      assert.equal(asked, 3);
    } finally {
      await close();
    }
  });

  it("says why something cannot be checked", async () => {
    // Not watched: the browser itself writes down that a request failed.
    const { page, close } = await workbench.look(DESK);
    try {
      await page.route("**/v1/version-tags/parse", (route) => route.abort());
      await page.goto(`${workbench.address}/#version`);
      await page.locator("#panel-version input").first().fill("OmU");
      assert.equal(await page.getByRole("alert").locator("strong").textContent(), "The service cannot be reached.");
    } finally {
      await close();
    }
  });
});
