import { GENERAL_BLOCK } from "./general-block.js";

/** Length of a text block. */
export const TEXT_BLOCK = 128;

/** One text block (EBU Tech 3264 §5). */
export interface TextBlock {
  /** From 1, and the byte it begins at. */
  readonly number: number;
  readonly offset: number;
  /** Group and number of the subtitle, which all its blocks have in common. */
  readonly subtitle: string;
  readonly extension: number;
  /** 0 none, 1 first, 2 within, 3 last of a cumulative set. */
  readonly cumulative: number;
  /** Hours, minutes, seconds, frames. */
  readonly timeIn: readonly number[];
  readonly timeOut: readonly number[];
  readonly row: number;
  readonly justification: number;
  readonly comment: boolean;
  readonly text: Uint8Array;
}

/** Extension numbers: the last block of a subtitle, and a block of data for the user's own ends. */
export const LAST = 0xff;
export const USER_DATA = 0xfe;
/** From here to user data the numbers are reserved. */
export const RESERVED = 0xf0;

/** The text blocks of a file, and the number of bytes at its end that are no whole block. */
export function textBlocks(bytes: Uint8Array): { readonly blocks: readonly TextBlock[]; readonly rest: number } {
  const blocks: TextBlock[] = [];
  let offset = GENERAL_BLOCK;
  for (; offset + TEXT_BLOCK <= bytes.length; offset += TEXT_BLOCK) {
    const block = bytes.subarray(offset, offset + TEXT_BLOCK);
    blocks.push({
      number: blocks.length + 1,
      offset,
      subtitle: `${block[0]!}:${block[1]! | (block[2]! << 8)}`,
      extension: block[3]!,
      cumulative: block[4]!,
      timeIn: [...block.subarray(5, 9)],
      timeOut: [...block.subarray(9, 13)],
      row: block[13]!,
      justification: block[14]!,
      comment: block[15] === 1,
      text: block.subarray(16),
    });
  }
  return { blocks, rest: Math.max(0, bytes.length - offset) };
}
