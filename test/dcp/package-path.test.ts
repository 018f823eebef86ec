import assert from "node:assert/strict";
import fc from "fast-check";
import { packagePaths } from "../../src/dcp/index.js";

/** What an asset map may write, and where it leads; nothing when it leads outside. */
const PATHS: readonly (readonly [written: string, places: readonly string[]])[] = [
  ["pic.mxf", ["pic.mxf"]],
  [" reel_1/pic.mxf\n", ["reel_1/pic.mxf"]],
  ["./a/../pic.mxf", ["pic.mxf"]],
  ["file:///pic.mxf", ["pic.mxf"]],
  ["FILE:/pic.mxf", ["pic.mxf"]],
  ["file:///reel%201/pic.mxf", ["reel 1/pic.mxf", "reel%201/pic.mxf"]],
  ["100%.mxf", ["100%.mxf"]],
  ["50%20.mxf", ["50%20.mxf", "50 .mxf"]],
  ["reel_1\\pic.mxf", ["reel_1\\pic.mxf", "reel_1/pic.mxf"]],
  ["Film: part 1.mxf", ["Film: part 1.mxf"]],
  ["", []],
  [".", []],
  ["..", []],
  ["../pic.mxf", []],
  ["a/../../pic.mxf", []],
  ["..\\pic.mxf", []],
  ["a\\..\\..\\pic.mxf", []],
  ["%2e%2e/pic.mxf", []],
  ["file:///%2e%2e%2fpic.mxf", []],
  ["file://..\\pic.mxf", []],
  ["/etc/passwd", []],
  ["%2Fetc%2Fpasswd", []],
  ["\\\\server\\share\\pic.mxf", []],
  ["C:\\pic.mxf", []],
  ["c:pic.mxf", []],
  ["file:///C:/pic.mxf", []],
  ["http://example.org/pic.mxf", []],
  ["pic.mxf\0.xml", []],
  ["pic%00.mxf", []],
  ["a/".repeat(3000) + "pic.mxf", []],
];

describe("paths of an asset map", () => {
  for (const [written, places] of PATHS) {
    it(JSON.stringify(written.slice(0, 40)), () => {
      assert.deepEqual(packagePaths(written), places);
    });
  }

  it("never lead out of the folder", () => {
    const piece = fc.constantFrom("..", ".", "/", "\\", "%2e", "%2F", "%5c", "%00", "file:", "C:", "a", "%", "é", " ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const place of packagePaths(pieces.join(""))) {
          assert.ok(!/^[/\\]|^[a-z]:|\0/i.test(place), place);
          assert.ok(!place.split("/").includes(".."), place);
        }
      }),
    );
  });
});
