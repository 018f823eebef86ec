import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, it } from "mocha";
import { readSettings, startService, type RunningService } from "../../src/http/index.js";
import { shownByCurl } from "./curl.js";
import { docsFile, fencedBlocks, tableRows } from "./markdown.js";

const SERVE = /^(?:(KINOGLOT_TOKEN|KINOGLOT_RATE_LIMIT)=(\S+) )?kinoglot serve$/;

/** The lines of the page that start the service, and the requests to it with what they show. */
function stepsOf(page: string): readonly { readonly command: string; readonly shown: string }[] {
  return fencedBlocks(page, "console")
    .flatMap((block) => `${block}\n`.split(/^\$ /m).slice(1))
    .map((step) => {
      const end = step.indexOf("\n");
      return { command: step.slice(0, end), shown: step.slice(end + 1) };
    })
    .filter(({ command }) => SERVE.test(command) || command.startsWith("curl "));
}

describe("docs/how-to-run-the-service.md", () => {
  const page = docsFile("how-to-run-the-service.md");
  const steps = stepsOf(page);
  let service: RunningService | undefined;

  after(async () => {
    await service?.stop();
  });

  it("shows requests", () => assert.ok(steps.filter(({ command }) => command.startsWith("curl ")).length >= 6));

  for (const { command, shown } of steps) {
    it(command, async () => {
      const [started, name, value] = SERVE.exec(command) ?? [];
      if (started === undefined) {
        assert.ok(service);
        assert.equal(await shownByCurl(command, service.address), shown);
        return;
      }
      await service?.stop();
      const settings = readSettings({ PORT: "0", LOG_LEVEL: "silent", ...(name && { [name]: value }) });
      assert.ok(!("name" in settings));
      service = await startService(settings);
    });
  }

  it("has a row for each setting", () => {
    const told = tableRows(page, ["variable", "default", "meaning"]).map(([name]) => name);
    const messages = JSON.parse(readFileSync(new URL("../../locales/en/http.json", import.meta.url), "utf8")) as {
      readonly environment: object;
    };
    assert.deepEqual([...told].sort(), Object.keys(messages.environment).sort());
  });
});
