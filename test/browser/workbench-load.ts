import assert from "node:assert/strict";
import type { Page, Route } from "playwright-core";
import { assertAccessible } from "./accessibility.js";
import { watchPage } from "./watched-page.js";
import { DESK, openWorkbench, PHONE, TAB_IDS, type View, type Workbench } from "./workbench.js";

/** Beyond this a page is felt to jump (Core Web Vitals). */
const FELT_SHIFT = 0.1;

/** Sums up what moves without having been asked to. */
const WATCH_SHIFTS = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
`;

const problem = (status: number, title: string) => (route: Route) =>
  route.fulfill({ status, contentType: "application/problem+json", json: { type: "/problems/any", title, status } });

describe("the workbench: how it comes and what it says when it cannot", () => {
  let workbench: Workbench;
  before(async () => (workbench = await openWorkbench()));
  after(() => workbench.close());

  async function looking(view: View, use: (page: Page) => Promise<void>): Promise<void> {
    const { page, close } = await workbench.look(view);
    try {
      await use(page);
    } finally {
      await close();
    }
  }

  it("lets what never changes be kept, and the page itself be asked for anew", async () => {
    const page = await fetch(`${workbench.address}/`);
    assert.equal(page.headers.get("cache-control"), "no-cache");
    const paths = [...(await page.text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? "");
    assert.ok(paths.length >= 2, paths.join());
    for (const path of paths) {
      const asset = await fetch(`${workbench.address}${path}`);
      assert.equal(asset.headers.get("cache-control"), "public, max-age=31536000, immutable", path);
      assert.match(asset.headers.get("content-encoding") ?? "", /^(?:br|gzip)$/, path);
    }
  });

  for (const [name, view] of Object.entries({ desk: DESK, phone: PHONE })) {
    it(`does not move under the hand on a ${name}`, () =>
      looking(view, async (page) => {
        await page.addInitScript(WATCH_SHIFTS);
        for (const tab of TAB_IDS) {
          await page.goto("about:blank");
          await page.goto(`${workbench.address}/#${tab}`);
          await page.locator(`#panel-${tab} h2`).waitFor();
          await page.waitForLoadState("networkidle");
          const shift = await page.evaluate<number>("window.shift");
          assert.ok(shift < FELT_SHIFT / 10, `${tab}: ${shift}`);
        }
      }));
  }

  it("is of use at once on a slow machine", () =>
    looking(DESK, async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await page.addInitScript(`
        new MutationObserver(() => {
          if (window.ready === undefined && document.querySelector("#panel-version input")) window.ready = performance.now();
        }).observe(document, { subtree: true, childList: true });
      `);
      await page.goto(workbench.address);
      await page.locator("#panel-version .example").first().click();
      await page.locator("#panel-version .verdict").waitFor();
      const ready = await page.evaluate<number>("window.ready");
      assert.ok(ready < 3000, `${ready} ms`);
    }));

  it("says in its title, its language and its description what it is", () =>
    looking({ ...DESK, locale: "de" }, async (page) => {
      const titles = [];
      for (const tab of TAB_IDS) {
        await page.goto(`${workbench.address}/#${tab}`);
        await page.locator(`#panel-${tab} h2`).waitFor();
        titles.push(await page.title());
      }
      assert.deepEqual(
        titles,
        ["Fassung", "Filmeintrag", "Titel", "Untertitel", "Katalog"].map((tab) => `${tab} – kinoglot`),
      );
      assert.equal(await page.locator("html").getAttribute("lang"), "de");
      assert.ok(((await page.locator("meta[name=description]").getAttribute("content")) ?? "").length > 80);
    }));

  it("shows the first tab where an address names none", () =>
    looking(DESK, async (page) => {
      const watched = watchPage(page, workbench.address);
      await page.goto(`${workbench.address}/#no-such-tab`);
      await page.locator("#panel-version h2").waitFor();
      watched.assertQuiet();
    }));

  for (const scheme of ["light", "dark"] as const) {
    it(`is readable while it is empty, in ${scheme} colours`, () =>
      looking({ ...DESK, scheme }, async (page) => {
        for (const tab of TAB_IDS) {
          await page.goto(`${workbench.address}/#${tab}`);
          await page.locator(`#panel-${tab} h2`).waitFor();
          await assertAccessible(page);
        }
      }));
  }

  it("shows where the keyboard is", () =>
    looking(DESK, async (page) => {
      await page.goto(`${workbench.address}/#subtitles`);
      await page.locator("#panel-subtitles h2").waitFor();
      const unseen: string[] = [];
      let stops = 0;
      for (; stops < 30; stops += 1) {
        await page.keyboard.press("Tab");
        const [name, width] = await page.evaluate<[string, number]>(`(() => {
          const { activeElement: at } = document;
          const shown = at.matches("label.button *") ? at.parentElement : at;
          return [at.tagName + " " + (at.textContent || at.getAttribute("aria-label") || at.parentElement.textContent), parseFloat(getComputedStyle(shown).outlineWidth)];
        })()`);
        if (name.startsWith("BODY")) break;
        if (!(width >= 2)) unseen.push(name);
      }
      assert.ok(stops >= 10 && stops < 30, String(stops));
      assert.deepEqual(unseen, []);
    }));

  it("moves nothing for those who want no motion", () =>
    looking(DESK, async (page) => {
      await page.goto(workbench.address);
      await page.locator("#panel-version h2").waitFor();
      const moving = await page.evaluate<number>(
        `[...document.querySelectorAll("*")].filter((one) => getComputedStyle(one).transitionDuration !== "0s" || getComputedStyle(one).animationName !== "none").length`,
      );
      assert.equal(moving, 0);
    }));

  for (const [what, answer, sentence] of [
    ["a service that is gone", (route: Route) => route.abort(), "The service cannot be reached."],
    ["a busy service", problem(503, "The service is busy."), "The service is busy."],
    [
      "a proxy without an answer",
      (route: Route) => route.fulfill({ status: 502, body: "<html>" }),
      "The service cannot be reached.",
    ],
    [
      "a limit of a proxy",
      (route: Route) => route.fulfill({ status: 429, body: "" }),
      "Too many requests came at once. Wait a moment, then try again.",
    ],
  ] as const satisfies readonly (readonly [string, (route: Route) => Promise<void>, string])[]) {
    it(`says so of ${what}, and asks again when told to`, () =>
      looking(DESK, async (page) => {
        let answers = 0;
        await page.route("**/v1/version-tags/parse", (route) => (answers++ === 0 ? answer(route) : route.continue()));
        await page.goto(workbench.address);
        await page.locator("#panel-version input").first().fill("OmU");
        const alert = page.getByRole("alert");
        assert.equal(await alert.locator("strong").textContent(), sentence);
        await alert.getByRole("button", { name: "Try again" }).click();
        await page.locator("#panel-version .facts").waitFor();
        assert.equal(await alert.count(), 0);
      }));
  }

  it("says that the service is gone where a tab does not come", () =>
    looking(DESK, async (page) => {
      await page.goto(workbench.address);
      await page.locator("#panel-version h2").waitFor();
      await page.route("**/assets/**", (route) => route.abort());
      await page.locator("#tab-titles").click();
      await page.locator("#panel-titles").getByText("The service cannot be reached.").waitFor();
    }));

  it("says that the service is gone where a language or an example does not come, and keeps the page as it was", () =>
    looking(DESK, async (page) => {
      await page.goto(`${workbench.address}/#film`);
      await page.locator("#panel-film .example").first().waitFor();
      await page.route("**/assets/**", (route) => route.abort());
      const alert = page.getByRole("alert");
      await page.locator("#panel-film .example").first().click();
      await page.locator("#panel-film").getByText("The service cannot be reached.").waitFor();
      await page.locator(".settings select").selectOption("fr");
      await alert.nth(1).waitFor();
      assert.equal(await page.locator(".settings select").inputValue(), "en");
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
    }));

  it("speaks the language that was chosen last, whichever comes first", () =>
    looking(DESK, async (page) => {
      await page.goto(workbench.address);
      await page.locator("#panel-version h2").waitFor();
      let arrive = (): void => undefined;
      const held = new Promise<void>((resolve) => (arrive = resolve));
      await page.route(/\/assets\/fr-/, async (route) => {
        await held;
        await route.continue();
      });
      const slow = page.waitForResponse(/\/assets\/fr-/);
      await page.locator(".settings select").selectOption("fr");
      await page.locator(".settings select").selectOption("de");
      await page.locator("html[lang=de]").waitFor();
      arrive();
      await (await slow).finished();
      await page.waitForTimeout(200);
      assert.equal(await page.locator("html").getAttribute("lang"), "de");
    }));

  it("works where the browser may keep nothing", () =>
    looking(DESK, async (page) => {
      await page.addInitScript(
        `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("", "SecurityError"); } });`,
      );
      await page.goto(workbench.address);
      await page.locator("#panel-version h2").waitFor();
      await page.locator(".settings select").selectOption("nl");
      await page.locator("html[lang=nl]").waitFor();
      await page.locator(".theme-switch").click();
      await page.locator("html[data-theme=light]").waitFor();
    }));

  it("leads to the reference from its head", () =>
    looking(DESK, async (page) => {
      await page.goto(workbench.address);
      await page.locator(".masthead a", { hasText: "By HTTP" }).click();
      await page.waitForURL("**/docs");
    }));

  it("says that the service is gone where an answer breaks off", () =>
    looking(DESK, async (page) => {
      await page.route("**/v1/version-tags/parse", (route) =>
        route.fulfill({ status: 200, contentType: "application/json", body: '{"tag":' }),
      );
      await page.goto(workbench.address);
      await page.locator("#panel-version input").first().fill("OmU");
      await page.getByRole("alert").getByText("The service cannot be reached.").waitFor();
    }));

  it("asks for the token of the service, and keeps it", async () => {
    const guarded = await openWorkbench({ token: "correct-horse-battery" });
    const { page, close } = await guarded.look(DESK);
    try {
      await page.goto(`${guarded.address}/#catalogue`);
      const field = page.locator("#panel-catalogue").getByLabel("Token of this service");
      await field.fill("correct-horse-battery");
      await page.locator("#panel-catalogue").getByRole("button", { name: "Go on" }).click();
      await page.getByText("This service has loaded no catalogue.").waitFor();
      await page.locator("#tab-version").click();
      await page.locator("#panel-version .example").first().click();
      await page.locator("#panel-version .verdict").waitFor();
      assert.equal(await page.getByRole("alert").count(), 0);
    } finally {
      await close();
      await guarded.close();
    }
  });
});
