import { GENERAL_BLOCK } from "./general-block.js";
import { LAST, RESERVED, TEXT_BLOCK, textBlocks, type TextBlock } from "./text-block.js";

const DISK_FORMAT = /^.{3}STL\d\d/su;
/** Blocks that are looked at when the name of the format is damaged. */
const LOOKED_AT = 20;

function isSound({ extension, cumulative, timeIn, timeOut }: TextBlock): boolean {
  const times = [timeIn, timeOut].every(([h, m, s, f]) => h! < 24 && m! < 60 && s! < 60 && f! < 60);
  return times && cumulative <= 3 && (extension === LAST || extension < RESERVED);
}

/** How sure bytes are an EBU STL file: the name of the format is proof; without it, sound blocks throughout are evidence. */
export function sniffEbuStl(bytes: Uint8Array): number {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (DISK_FORMAT.test(head)) return 1;
  if (bytes.length <= GENERAL_BLOCK || (bytes.length - GENERAL_BLOCK) % TEXT_BLOCK !== 0) return 0;
  const { blocks } = textBlocks(bytes.subarray(0, GENERAL_BLOCK + LOOKED_AT * TEXT_BLOCK));
  return blocks.every(isSound) ? 0.6 : 0;
}
