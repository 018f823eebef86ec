import type { FileInHand } from "./file-in-hand.js";

/** `film_R2.srt`, `reel 3.xml`, `film.cd1.srt`, `Teil 2`; letters must not stand right before, so that `tr2` is none. */
const NAMED =
  /(?<![\p{L}\p{N}])(?:reel|rl|r|cd|disc|part|teil|partie|deel|bobine|akt|часть|ч)[ ._-]?0?(\d{1,2})(?![\p{L}\p{N}])/iu;

/** Which reel of a film a loose file is for, as it says inside or by its name; undefined when it says nothing. */
function reelOf({ name, document }: FileInHand): number | undefined {
  const stated = /^\s*(\d{1,2})\s*$/.exec(document?.meta["reel"] ?? "")?.[1];
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const number = Number(NAMED.exec(base)?.[1] ?? stated);
  return number > 0 ? number : undefined;
}

/**
 * The files of one film that are reels of it, in their order: several, of different numbers. None when they are whole films,
 * or a number comes twice, as of two languages.
 */
export function looseReels<File extends { readonly file: FileInHand }>(files: readonly File[]): readonly File[] {
  const numbered = files.flatMap((one) => {
    const reel = reelOf(one.file);
    return reel === undefined ? [] : [{ one, reel }];
  });
  const distinct = new Set(numbered.map(({ reel }) => reel)).size === numbered.length;
  if (numbered.length < 2 || numbered.length < files.length || !distinct) return [];
  return numbered.sort((a, b) => a.reel - b.reel).map(({ one }) => one);
}
