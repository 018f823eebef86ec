import assert from "node:assert/strict";
import { readTimeExpression, type TimeParameters } from "../../../../src/subtitle/formats/ttml/time-expression.js";

const MEDIA: TimeParameters = { frameRate: 25, nominalRate: 25, subFrameRate: 2, tickRate: 100, timeCode: "none" };
const NTSC: TimeParameters = { ...MEDIA, frameRate: 30000 / 1001, nominalRate: 30, timeCode: "dropNTSC" };

function read(text: string, parameters = MEDIA): string {
  const time = readTimeExpression(text, parameters);
  return time === undefined ? "none" : [Math.round(time.milliseconds * 100) / 100, ...time.repairs].join(" ");
}

describe("readTimeExpression", () => {
  const rows: readonly (readonly [text: string, expected: string])[] = [
    ["00:00:01", "1000"],
    ["01:02:03.250", "3723250"],
    ["00:00:01.0625", "1062.5"],
    ["100:00:00.1", "360000100"],
    ["00:00:01:05", "1200"],
    ["00:00:01:05.1", "1220"],
    ["1.5h", "5400000"],
    ["1.5m", "90000"],
    ["12.345s", "12345"],
    ["250ms", "250"],
    ["50f", "2000"],
    ["150t", "1500"],
    [" 2s ", "2000"],
    [".5s", "500"],
    ["00:00:01,500", "1500 parse/time-separator"],
    ["1,5s", "1500 parse/time-separator"],
    ["00:00:01;05", "1200"],
    ["0:00:01.5", "1500 parse/time-digits"],
    ["01:30.5", "90500 parse/time-digits"],
    ["00:00:75.000", "75000 parse/time-range"],
    ["", "none"],
    ["12", "none"],
    ["-1s", "none"],
    ["1 hour", "none"],
    ["wallclock(2020-01-01)", "none"],
    ["999999999h", "none"],
    ["9".repeat(100_000) + "s", "none"],
  ];
  for (const [text, expected] of rows) {
    it(`${JSON.stringify(text.slice(0, 30))} is ${expected}`, () => assert.equal(read(text), expected));
  }

  it("counts the frames of a time code, and those that it drops", () => {
    assert.equal(read("00:00:10:00", { ...NTSC, timeCode: "nonDrop" }), "10010");
    assert.equal(read("00:00:10:00", { ...NTSC, timeCode: "none" }), "10000");
    // Ten minutes of drop-frame time code are 17,982 frames (SMPTE ST 12-1).
    assert.equal(read("00:10:00:00", NTSC), String(Math.round((17982 * 100100) / 30) / 100));
    assert.equal(read("00:01:00:02", NTSC), "60060");
  });
});
