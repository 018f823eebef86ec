import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible } from "./accessibility.js";
import { openReference, showEntry, tryIt } from "./reference.js";
import { watchPage } from "./watched-page.js";
import { DESK, openWorkbench, PHONE, type Workbench } from "./workbench.js";

/** What the page says of reading a version tag, by the language of the reader. */
const SAID: Readonly<Record<"en" | "ru" | "de", readonly string[]>> = {
  en: ["Reads what version a text states", "Language versions of films", "The input does not fit its schema"],
  ru: ["Читает, какая версия указана в тексте", "Языковые версии фильмов", "Поля описаны по-английски."],
  de: [
    "Liest, welche Fassung ein Text angibt",
    "Sprachfassungen von Filmen",
    "Die Felder sind auf Englisch beschrieben.",
  ],
};

const MOST_BYTES = 60_000;
const TOKEN = "a-token-for-tests";

describe("the reference of the service", () => {
  let reference: Workbench;
  before(async function () {
    this.timeout(120_000);
    reference = await openReference();
  });
  after(() => reference.close());

  /** `quiet` is false where a problem is asked for: the browser writes down that a request failed. */
  async function looking(
    view: Partial<typeof DESK>,
    use: (page: Page, address: string) => Promise<void>,
    { service = reference, quiet = true } = {},
  ): Promise<void> {
    const { page, close } = await service.look({ ...DESK, ...view });
    try {
      const watched = watchPage(page, service.address);
      await use(page, service.address);
      if (quiet) watched.assertQuiet();
    } finally {
      await close();
    }
  }

  const linksIn = (page: Page): Promise<number> => page.locator(".side-list li").count();

  for (const locale of ["en", "ru", "de"] as const) {
    it(`speaks ${locale}`, () =>
      looking({ locale }, async (page, address) => {
        await showEntry(page, address, "version-tags/parse");
        assert.equal(await page.locator("html").getAttribute("lang"), locale);
        const text = await page.locator("body").textContent();
        for (const words of SAID[locale]) assert.ok(text?.includes(words), `${words} in ${text ?? ""}`);
        assert.equal(await page.title(), `${SAID[locale][0] ?? ""} – kinoglot`);
      }));
  }

  it("asks the service in the language of the page, and keeps what was typed when it changes", () =>
    looking({}, async (page, address) => {
      await showEntry(page, address, "version-tags/parse");
      await page.locator(".trial textarea").fill('{"text":"OmeU"}');
      await page.locator(".settings select").selectOption("nl");
      await page.locator("html[lang=nl]").waitFor();
      assert.equal(await tryIt(page), "200");
      assert.match((await page.locator(".headers").textContent()) ?? "", /content-languagenl/);
      assert.match((await page.locator(".said").textContent()) ?? "", /Er staat/);
    }));

  it("lists every route of the description, and leaves what fits what is typed", () =>
    looking({}, async (page, address) => {
      await page.goto(`${address}/docs`);
      await page.locator(".side-list li").first().waitFor();
      const { paths } = (await (await fetch(`${address}/openapi.json`)).json()) as { readonly paths: object };
      const all = Object.values(paths).reduce<number>((sum, methods) => sum + Object.keys(methods as object).length, 0);
      assert.equal(await linksIn(page), all);
      await page.getByLabel("Find an operation").fill("roman cyrillic");
      await page.locator(".side-list [role=status]", { hasText: /^[1-9] found$/ }).waitFor();
      assert.ok((await linksIn(page)) < 7);
      await page.getByLabel("Find an operation").fill("zzz");
      assert.equal(await linksIn(page), 0);
      await page.locator("main .nothing", { hasText: "Nothing has such a name." }).waitFor();
      await page.getByLabel("Find an operation").fill("");
      assert.equal(await linksIn(page), all);
    }));

  it("is gone through by links, and back again", () =>
    looking({}, async (page, address) => {
      await page.goto(`${address}/docs`);
      await page.locator(".area a", { hasText: "/v1/names/parse" }).click();
      await page.locator(".entry h2", { hasText: "Takes names apart" }).waitFor();
      assert.match(page.url(), /#names\/parse$/);
      await page.locator('.side-list a[href="#titles/key"]').click();
      await page.locator(".entry h2:focus", { hasText: "Gives what titles are compared and filed by" }).waitFor();
      await page.goBack();
      await page.locator(".entry h2", { hasText: "Takes names apart" }).waitFor();
      await page.goBack();
      await page.locator(".intro h2").waitFor();
      await page.goto(`${address}/docs#no/such`);
      await page.locator("main .nothing", { hasText: "There is nothing of this name here." }).waitFor();
    }));

  it("shows what stands in a field", () =>
    looking({}, async (page, address) => {
      await showEntry(page, address, "version-tags/parse");
      const takes = page.locator(".entry > section").nth(1);
      assert.match(
        (await takes.locator(".fields > li").first().textContent()) ?? "",
        /textstringrequired.*≤ 2,000,000/,
      );
      assert.equal(await takes.locator(".fields .fields").count(), 0);
      await takes.locator("summary", { hasText: "Fields of ParseContext" }).click();
      const notation = takes.locator(".fields .fields > li", { hasText: "The notation of the text" });
      assert.match((await notation.textContent()) ?? "", /Values:?auto.*isdcf.*Unless told:?"auto"/);
    }));

  it("goes into what holds itself only as far as it is opened", () =>
    looking({}, async (page, address) => {
      const itself = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
      await page.route("**/openapi.json*", async (route) => {
        const response = await route.fetch();
        const document = (await response.json()) as {
          readonly components: { readonly schemas: Record<string, Record<string, unknown>> };
        };
        const { schemas } = document.components;
        schemas["Deep"] = { anyOf: [{ type: "string" }, { type: "array", items: itself("Deep") }], title: "Deep" };
        const { properties } = schemas["ParseContext"] as { readonly properties: Record<string, object> };
        properties["inner"] = itself("ParseContext");
        properties["deep"] = itself("Deep");
        await route.fulfill({ response, json: document });
      });
      await showEntry(page, address, "version-tags/parse");
      const takes = page.locator(".entry > section").nth(1);
      for (let depth = 1; depth <= 3; depth += 1) {
        await takes
          .locator("summary", { hasText: "Fields of ParseContext" })
          .nth(depth - 1)
          .click();
        await takes
          .locator(".fields ".repeat(depth + 1))
          .first()
          .waitFor();
      }
      assert.equal(await takes.locator(".fields ".repeat(5)).count(), 0);
      assert.match((await takes.textContent()) ?? "", /deepstring \| Deep\[\]/);
    }));

  it("shows a problem with the place it points at, and malformed JSON as it was typed", () =>
    looking(
      {},
      async (page, address) => {
        await showEntry(page, address, "version-tags/parse");
        await page.locator(".trial textarea").fill('{"text":1}');
        await page.locator(".trial textarea").press("Control+Enter");
        await page.locator(".status[data-went=wrong]", { hasText: "422" }).first().waitFor();
        const { trouble, faults } = { trouble: page.locator(".answer .trouble"), faults: page.locator(".faults li") };
        assert.match((await trouble.textContent()) ?? "", /The input does not fit its schema/);
        assert.match((await faults.textContent()) ?? "", /^\/text Must be a text\./);
        await page.locator(".trial textarea").fill('{"text":');
        await page.locator(".trial textarea").press("Control+Enter");
        await page.locator(".answer .status", { hasText: "400" }).waitFor();
        assert.match((await trouble.textContent()) ?? "", /Not JSON/);
        await page.getByRole("button", { name: "The example once more" }).click();
        await page.locator(".trial textarea").press("Control+Enter");
        await page.locator(".answer .status", { hasText: "200" }).waitFor();
      },
      { quiet: false },
    ));

  it("says what may be refused, and leads to each kind of problem", () =>
    looking({}, async (page, address) => {
      await showEntry(page, address, "catalogues/match");
      const link = page.locator(".problems a", { hasText: "unknown-catalogue" });
      assert.equal((await fetch(address + ((await link.getAttribute("href")) ?? ""))).status, 200);
      assert.equal(await page.locator(".problems a", { hasText: "job" }).count(), 0);
    }));

  it("asks for a catalogue that the service has", () =>
    looking({}, async (page, address) => {
      await showEntry(page, address, "catalogues/match");
      // The name is known a little after the example.
      const request = page.locator(".trial textarea");
      while (!(await request.inputValue()).includes('"catalogue": "harbour"')) await page.waitForTimeout(20);
      assert.equal(await tryIt(page), "200");
      assert.match((await page.locator(".said").textContent()) ?? "", /"decision": "match".*salt-ferry-1987/);
    }));

  it("shows as text what an answer holds in base64", () =>
    looking({}, async (page, address) => {
      await showEntry(page, address, "subtitles/convert");
      assert.equal(await tryIt(page), "200");
      assert.match(
        (await page.locator(".as-text pre").textContent()) ?? "",
        /^WEBVTT\n\n00:00:12\.000 --> 00:00:14\.600\n/,
      );
    }));

  for (const scheme of ["light", "dark"] as const) {
    it(`has no serious fault of accessibility in ${scheme} colours`, () =>
      looking({ scheme }, async (page, address) => {
        await page.goto(`${address}/docs`);
        await page.locator(".area").first().waitFor();
        await assertAccessible(page);
        await showEntry(page, address, "subtitles/convert");
        await tryIt(page);
        for (const summary of await page.locator(".command-line summary, .nested > summary").all())
          await summary.click();
        await assertAccessible(page);
      }));
  }

  it("has no serious fault of accessibility where it shows a problem", () =>
    looking(
      { scheme: "dark" },
      async (page, address) => {
        await showEntry(page, address, "names/compare");
        await page.locator(".trial textarea").fill("{}");
        assert.equal(await tryIt(page), "422");
        await assertAccessible(page);
      },
      { quiet: false },
    ));

  for (const locale of ["en", "de", "ru"]) {
    it(`fits a phone without scrolling sideways in ${locale}`, () =>
      looking({ ...PHONE, locale }, async (page, address) => {
        const assertFits = async (): Promise<void> => {
          const [width, inner] = await page.evaluate<[number, number]>(
            "[document.documentElement.scrollWidth, innerWidth]",
          );
          assert.ok(width <= inner, `${page.url()}: ${width} > ${inner}`);
        };
        await page.goto(`${address}/docs`);
        await page.locator(".area").first().waitFor();
        await assertFits();
        for (const id of ["records/read", "packages/inspect", "get-v1-rules-id", "post-reconcile"]) {
          await showEntry(page, address, id);
          await tryIt(page);
          for (const summary of await page.locator(".command-line summary, .nested > summary").all()) {
            await summary.click();
          }
          await assertFits();
        }
        await page.locator(".way-back a").click();
        await page.locator(".intro h2").waitFor();
      }));
  }

  it("is small at first sight, whatever the description weighs", () =>
    looking({}, async (page, address) => {
      const sizes: Promise<number>[] = [];
      page.on("requestfinished", (request) => {
        if (request.url().includes("/openapi.json")) return;
        sizes.push(
          request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
        );
      });
      await page.goto(`${address}/docs`);
      await page.locator(".area").first().waitFor();
      const size = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
      assert.ok(size > 10_000 && size <= MOST_BYTES, `${size} bytes`);
    }));

  it("can be typed into before the description has come", () =>
    looking({}, async (page, address) => {
      let arrive: () => void = () => assert.fail("the description was not asked for");
      const held = new Promise<void>((resolve) => (arrive = resolve));
      await page.route("**/openapi.json*", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${address}/docs`);
      await page.getByLabel("Find an operation").fill("names/parse");
      await page.locator("main[aria-busy=true]").waitFor();
      arrive();
      await page.locator(".side-list li").first().waitFor();
      assert.equal(await linksIn(page), 1);
    }));

  it("shares language and colours with the workbench", () =>
    looking({}, async (page, address) => {
      await page.goto(`${address}/docs`);
      await page.locator(".settings select").selectOption("fr");
      await page.locator("html[lang=fr]").waitFor();
      await page.locator(".theme-switch").click();
      await page.locator(".theme-switch").click();
      await page.locator("html[data-theme=dark]").waitFor();
      await page.locator(".settings > a").click();
      await page.locator("html[lang=fr][data-theme=dark] #panel-version").waitFor();
    }));

  it("asks for the token of the service, and goes on with it", async () => {
    const service = await openWorkbench({ token: TOKEN });
    try {
      await looking(
        {},
        async (page, address) => {
          await page.goto(`${address}/docs#names/parse`);
          await page.locator("input[type=password]").fill(TOKEN);
          await page.locator(".trouble button[type=submit]").click();
          await page.locator(".entry .trial").waitFor();
          assert.equal(await tryIt(page), "200");
          await page.locator(".command-line summary").first().click();
          const line = (await page.locator(".command-line pre").first().textContent()) ?? "";
          assert.match(line, /-H "Authorization: Bearer \$KINOGLOT_TOKEN"/);
          assert.ok(!line.includes(TOKEN));
        },
        { service, quiet: false },
      );
    } finally {
      await service.close();
    }
  });

  it("says that nobody answers", () =>
    looking(
      {},
      async (page, address) => {
        await showEntry(page, address, "names/parse");
        await page.route("**/v1/names/parse", (route) => route.abort());
        await page.locator(".trial button[type=submit]").click();
        await page.locator(".answer [role=alert]", { hasText: "The service cannot be reached." }).waitFor();
      },
      { quiet: false },
    ));
});
