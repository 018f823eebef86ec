export { decodeText, type DecodedText } from "./decode-text.js";
export { detectEncoding, type DetectedEncoding } from "./detect-encoding.js";
export { ENCODINGS, encodingNamed, isEncoding, type Encoding } from "./encodings.js";
export { streamDecoder, type StreamDecoder } from "./stream-decoder.js";
export { layoutOf, type TextLayout } from "./text-layout.js";
export { mojibakeRepair, repairMojibake, type MojibakeRepair } from "./repair-mojibake.js";
