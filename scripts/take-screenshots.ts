/** Pictures of every tab of the workbench and of the reference, at both widths, into docs/screenshots or the folder that is named. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { showEntry, tryIt } from "../test/browser/reference.js";
import { DESK, openWorkbench, PHONE, showExample, TAB_IDS, type View } from "../test/browser/workbench.js";
import { PROJECT_ROOT } from "./project-root.js";
import { smallPicture } from "./small-picture.js";

/** The second example of the subtitles has something to show: findings and a repair. */
const EXAMPLES: Readonly<Record<string, number>> = { subtitles: 1 };

/** What is shown in a picture, and how it comes to be there. */
const SCENES: Readonly<Record<string, (page: Page, address: string) => Promise<void>>> = {
  ...Object.fromEntries(
    TAB_IDS.map((tab) => [
      tab,
      (page: Page, address: string): Promise<void> => showExample(page, address, tab, EXAMPLES[tab] ?? 0),
    ]),
  ),
  async docs(page, address) {
    await showEntry(page, address, "version-tags/parse");
    await tryIt(page);
  },
};

const VIEWS: Readonly<Record<string, View>> = {
  "1280": DESK,
  "390": PHONE,
  "1280-dark": { ...DESK, scheme: "dark" },
  "390-dark": { ...PHONE, scheme: "dark" },
};

const [target = join(PROJECT_ROOT, "docs/screenshots"), views = "1280,390,1280-dark,390-dark", locale = "en", full] =
  process.argv.slice(2);
mkdirSync(target, { recursive: true });
const workbench = await openWorkbench();
for (const name of views.split(",")) {
  const view = VIEWS[name];
  if (!view) throw new Error(`no such view: ${name}`);
  for (const [scene, show] of Object.entries(SCENES)) {
    const { page, close } = await workbench.look({ ...view, locale });
    await show(page, workbench.address);
    const picture = await page.screenshot({ fullPage: full === "full" });
    writeFileSync(resolve(target, `${scene}-${name}.png`), smallPicture(picture));
    await close();
  }
}
await workbench.close();
