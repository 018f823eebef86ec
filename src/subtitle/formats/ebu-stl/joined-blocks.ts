import { LAST, RESERVED, USER_DATA, type TextBlock } from "./text-block.js";

/** The text blocks of one subtitle: the first, which has its times, and the text of all. */
export interface JoinedBlocks {
  readonly first: TextBlock;
  readonly text: readonly number[];
}

/** Subtitles, and the numbers of blocks that could not be read as one. */
export interface JoinedSubtitles {
  readonly subtitles: readonly JoinedBlocks[];
  readonly unreadable: readonly number[];
}

/** A subtitle has at most 240 extension blocks and a last one; more are damage. */
const MOST_BLOCKS = 241;
const TEXT_LENGTH = 112;

/**
 * Joins extension blocks until the last of each subtitle. Comments and user data are passed over; reserved blocks are told.
 * A subtitle whose last block is missing ends where the next one begins.
 */
export function joinBlocks(blocks: readonly TextBlock[]): JoinedSubtitles {
  const subtitles: JoinedBlocks[] = [];
  const unreadable: number[] = [];
  let open: { readonly first: TextBlock; readonly text: number[] } | undefined;
  for (const block of blocks) {
    if (block.comment || block.extension === USER_DATA) continue;
    if (block.extension >= RESERVED && block.extension < USER_DATA) {
      unreadable.push(block.number);
      continue;
    }
    if (
      open !== undefined &&
      (open.first.subtitle !== block.subtitle || open.text.length >= MOST_BLOCKS * TEXT_LENGTH)
    ) {
      unreadable.push(open.first.number);
      subtitles.push(open);
      open = undefined;
    }
    open ??= { first: block, text: [] };
    open.text.push(...block.text);
    if (block.extension !== LAST) continue;
    subtitles.push(open);
    open = undefined;
  }
  if (open !== undefined) {
    unreadable.push(open.first.number);
    subtitles.push(open);
  }
  return { subtitles, unreadable };
}
