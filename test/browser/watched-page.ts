import assert from "node:assert/strict";
import type { Page } from "playwright-core";

/** What must not happen while somebody uses the page. */
export interface Watched {
  /** Fails when the page wrote an error to the console, failed, or asked anybody but its service. */
  assertQuiet(): void;
  /** Bytes that have come over the wire so far, as they came. */
  bytes(): Promise<number>;
}

/** Watches a page from its first request. */
export function watchPage(page: Page, address: string): Watched {
  const faults: string[] = [];
  const sizes: Promise<number>[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(?:data|blob):/.test(url)) faults.push(`asked ${url}`);
  });
  page.on("requestfinished", (request) => {
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    );
  });
  return {
    assertQuiet: () => assert.deepEqual(faults, []),
    async bytes() {
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    },
  };
}
