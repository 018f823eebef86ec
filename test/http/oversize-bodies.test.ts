import assert from "node:assert/strict";
import { startService, type RunningService } from "../../src/http/index.js";
import { firstAnswer, headOf, rawConnection } from "./raw-connection.js";

const SETTINGS = { port: 0, host: "127.0.0.1", logLevel: "silent" } as const;
const JSON_TYPE = "application/json";
const KB = 1024;

/** Where a body goes, its type, how it begins, and how large it may be. */
const TAKING: readonly (readonly [path: string, type: string, start: string, limit: number])[] = [
  ["/v1/version-tags/parse", JSON_TYPE, '{"text":"', 100 * KB],
  ["/v1/records/read", JSON_TYPE, '{"text":"', 2 * KB * KB],
  ["/v1/subtitles/read", JSON_TYPE, '{"text":"', 16 * KB * KB],
  [
    "/v1/subtitles/read",
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.srt"\r\n\r\n',
    16 * KB * KB,
  ],
  [
    "/v1/subtitles/read",
    "multipart/form-data; boundary=x",
    '--x\r\nContent-Disposition: form-data; name="input"\r\n\r\n',
    16 * KB * KB,
  ],
];
const PIECE = "x".repeat(64 * KB);

describe("bodies that are too large", () => {
  let service: RunningService;
  before(async () => {
    service = await startService(SETTINGS);
  });
  after(() => service.stop());

  function assertTooLarge(heard: string): void {
    const { status, head, body } = firstAnswer(heard);
    assert.equal(status, 413);
    assert.match(head, /^Connection: close$/m);
    assert.equal((JSON.parse(body) as { readonly type: string }).type, "/problems/body-too-large");
  }

  for (const [path, type, start, limit] of TAKING) {
    it(`${path}, ${type}, ${start.slice(-8).trim()}…: refused by what it announces, before it is sent`, async () => {
      const caller = await rawConnection(service.address);
      caller.socket.write(headOf(path, { "Content-Type": type, "Content-Length": limit + 1 }));
      assertTooLarge(await caller.closed);
    });

    it(`${path}, ${type}, ${start.slice(-8).trim()}…: refused as soon as it is, when it comes in chunks`, async () => {
      const caller = await rawConnection(service.address);
      const chunk = (text: string) => caller.socket.write(`${text.length.toString(16)}\r\n${text}\r\n`);
      caller.socket.write(headOf(path, { "Content-Type": type, "Transfer-Encoding": "chunked" }));
      chunk(start);
      let sent = start.length;
      while (caller.heard() === "" && sent < 4 * limit + KB * KB) {
        chunk(PIECE);
        sent += PIECE.length;
        await new Promise((resolve) => setImmediate(resolve));
      }
      assertTooLarge(await caller.closed);
    });
  }
});
