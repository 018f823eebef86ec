/** Pictures of every tab of the page, at both widths, into docs/screenshots or the folder that is named. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DESK, openWorkbench, PHONE, showExample, TAB_IDS, type View } from "../test/browser/workbench.js";
import { PROJECT_ROOT } from "./project-root.js";
import { smallPicture } from "./small-picture.js";

/** The second example of the subtitles has something to show: findings and a repair. */
const EXAMPLES: Readonly<Record<string, number>> = { subtitles: 1 };

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
  for (const tab of TAB_IDS) {
    const { page, close } = await workbench.look({ ...view, locale });
    await showExample(page, workbench.address, tab, EXAMPLES[tab] ?? 0);
    const picture = await page.screenshot({ fullPage: full === "full" });
    writeFileSync(resolve(target, `${tab}-${name}.png`), smallPicture(picture));
    await close();
  }
}
await workbench.close();
