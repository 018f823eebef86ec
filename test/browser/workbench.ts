import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import type { ServiceSettings } from "../../src/http/index.js";
import { startService } from "../../src/http/service.js";

/** The browser of the machine; another one through `CHROMIUM`. */
const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How the page is looked at. */
export interface View {
  readonly locale: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

export const DESK: View = { locale: "en", width: 1280, height: 900, scheme: "light" };
export const PHONE: View = { ...DESK, width: 390, height: 844 };

/** A service with the page as it has been built, and a browser that looks at it. */
export interface Workbench {
  readonly address: string;
  /** A fresh browser, as somebody has it who was never here. */
  look(view: View): Promise<{ readonly page: Page; close(): Promise<void> }>;
  close(): Promise<void>;
}

/** Starts both. */
export async function openWorkbench(settings: Partial<ServiceSettings> = {}): Promise<Workbench> {
  const { address, stop } = await startService({ port: 0, host: "127.0.0.1", logLevel: "silent", ...settings });
  return {
    address,
    async look({ locale, width, height, scheme }) {
      const profile = mkdtempSync(join(tmpdir(), "workbench-"));
      const context: BrowserContext = await chromium.launchPersistentContext(profile, {
        executablePath: EXECUTABLE,
        args: FLAGS,
        viewport: { width, height },
        deviceScaleFactor: 1,
        locale,
        colorScheme: scheme,
        reducedMotion: "reduce",
        acceptDownloads: true,
        permissions: ["clipboard-read", "clipboard-write"],
      });
      const page = context.pages()[0] ?? (await context.newPage());
      return {
        page,
        async close() {
          await context.close();
          rmSync(profile, { recursive: true, force: true });
        },
      };
    },
    async close() {
      await stop();
    },
  };
}

/** The tabs, and what stands there when the first example of each has been answered. */
export const TABS = {
  version: ".notation-list li:nth-child(10)",
  film: ".written pre",
  titles: ".cluster .reasons",
  subtitles: ".report .timeline",
  catalogue: ".take-away",
} as const;

export type TabId = keyof typeof TABS;
export const TAB_IDS = Object.keys(TABS) as readonly TabId[];

/** Shows an example of a tab, the first unless told, and waits until it has been answered. */
export async function showExample(page: Page, address: string, tab: TabId, which = 0): Promise<void> {
  await page.goto(`${address}/#${tab}`);
  const panel = page.locator(`#panel-${tab}`);
  await panel.locator(".example").nth(which).click();
  await panel.locator(TABS[tab]).first().waitFor({ state: "attached" });
  await page.locator(`#panel-${tab} [aria-busy="true"]`).first().waitFor({ state: "detached" });
}
