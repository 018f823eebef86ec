import { bytesOfBase64 } from "../../src/save-file.js";

const BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** More is a file to save, not a text to read beside an answer. */
const MOST = 200_000;

/** The text that base64 holds; undefined where it is none, or holds no text. */
export function textOfBase64(value: string): string | undefined {
  if (value.length > MOST || !BASE64.test(value)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytesOfBase64(value));
  } catch {
    return undefined;
  }
}
