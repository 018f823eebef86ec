import { finding } from "../../../check/index.js";
import type { Finding } from "../../../model/index.js";
import { decodeText } from "../../../text/index.js";
import type { BinaryFormat, ReadFormat } from "../format.js";
import { readTimedText } from "../dcp/index.js";
import { klvKind } from "./klv-key.js";
import { timedTextOf, type TimedTextMxf } from "./timed-text-mxf.js";

export { timedTextIn, timedTextOf, type TimedTextMxf, type TimedTextResource } from "./timed-text-mxf.js";

/** What may stand before the first partition (ST 377-1 §6.5). */
const LONGEST_RUN_IN = 65536;

/** The XML of a timed text MXF as text (UTF-8 or UTF-16); null when there is none to be had. */
export function timedTextXml(mxf: TimedTextMxf): string | null {
  return mxf.xml === null ? null : decodeText(mxf.xml).text;
}

function nothingToRead(mxf: TimedTextMxf): Finding {
  if (mxf.encrypted) return finding("parse/encrypted", {});
  return finding("parse/no-timed-text", {});
}

function readMxf(bytes: Uint8Array, reading: Parameters<BinaryFormat["readBytes"]>[1]): ReadFormat {
  const mxf = timedTextOf(bytes);
  const text = timedTextXml(mxf);
  if (text !== null) return readTimedText(text, reading, "smpte");
  return {
    document: { format: "dcp-smpte", language: null, frameRate: null, cues: [], meta: {} },
    findings: [nothingToRead(mxf)],
  };
}

function headerPartitionAt(bytes: Uint8Array): number {
  const last = Math.min(bytes.length, LONGEST_RUN_IN + 1);
  for (let at = bytes.indexOf(0x06); at >= 0 && at < last; at = bytes.indexOf(0x06, at + 1)) {
    if (klvKind(bytes, at) === "header-partition") return at;
  }
  return -1;
}

/** Timed text of SMPTE packages in its container (MXF, ST 429-5); encrypted or other essence gives no cues and says so. */
export const mxf: BinaryFormat = {
  ids: ["dcp-smpte"],
  extensions: ["mxf"],
  sniffBytes: (bytes) => (headerPartitionAt(bytes) >= 0 ? 1 : 0),
  readBytes: readMxf,
};
