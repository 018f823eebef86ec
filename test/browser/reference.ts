import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { openWorkbench, type Workbench } from "./workbench.js";

const run = promisify(execFile);
const FILMS = fileURLToPath(new URL("../../docs/examples/harbour-catalogue.ndjson", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** The service with a catalogue, as the examples ask for it, and a browser that looks at it. */
export async function openReference(): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  const place = join(folder, "films");
  await run(process.execPath, ["--import", "tsx", PROGRAM, "catalogue", "build", FILMS, "--output", place]);
  const workbench = await openWorkbench({ catalogues: new Map([["harbour", place]]) });
  return {
    ...workbench,
    async close() {
      await workbench.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Goes anew to the place of an operation or another route, and waits until it can be tried. */
export async function showEntry(page: Page, address: string, id: string): Promise<void> {
  await page.goto(`${address}/docs#`);
  await page.goto(`${address}/docs#${id}`);
  await page.locator(`.side-list a[href="#${id}"][aria-current="page"]`).waitFor({ state: "attached" });
  await page.locator(".entry .trial").waitFor();
}

/** Sends what stands there for the first time, and gives the status of the answer. */
export async function tryIt(page: Page): Promise<string> {
  await page.locator(".trial button[type=submit]").click();
  return (await page.locator(".answer .status").textContent()) ?? "";
}
