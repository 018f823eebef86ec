import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "mocha";
import { readSettings, startService, type RunningService } from "../../src/http/index.js";
import { runInMemory } from "../cli/run-in-memory.js";
import { shownByCurl } from "./curl.js";
import { docsFile, fencedBlocks } from "./markdown.js";

const BUILD = /^kinoglot catalogue build (\S+) --output films\n([\s\S]*)$/;
const CURL = /^(curl .*)\n([\s\S]*)$/;

describe("docs/openrefine.md", () => {
  const steps = fencedBlocks(docsFile("openrefine.md"), "console").flatMap((block) =>
    `${block}\n`.split(/^\$ /m).slice(1),
  );
  const [, films = "", built = ""] = steps.map((step) => BUILD.exec(step)).find((found) => found !== null) ?? [];
  const requests = steps.flatMap((step) => {
    const [, command, shown] = CURL.exec(step) ?? [];
    return command === undefined || shown === undefined ? [] : [{ command, shown }];
  });
  let folder: string;
  let service: RunningService;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "kinoglot-openrefine-"));
    const output = join(folder, "films");
    const { stderr } = await runInMemory(["catalogue", "build", films, "--output", output], { stdin: "", env: {} });
    assert.equal(stderr.replace(output, "films"), built);
    const settings = readSettings({ PORT: "0", LOG_LEVEL: "silent", KINOGLOT_CATALOGUES: `films=${output}` });
    assert.ok(!("name" in settings));
    service = await startService(settings);
  });
  after(async () => {
    await service.stop();
    await rm(folder, { recursive: true });
  });

  it("shows requests", () => assert.ok(requests.length >= 3));
  for (const { command, shown } of requests) {
    it(command.slice(0, 100), async () => assert.equal(await shownByCurl(command, service.address), shown));
  }
});
