import type { FileForPromise, FileInHand } from "./file-in-hand.js";

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

/** Files in the order of their reels; undefined unless each has a number of its own, and there are several. */
function inOrder(files: readonly FileForPromise[]): readonly FileForPromise[] | undefined {
  const numbered = files.flatMap((one) => {
    const reel = reelOf(one.file);
    return reel === undefined ? [] : [{ one, reel }];
  });
  const distinct = new Set(numbered.map(({ reel }) => reel)).size === files.length;
  if (files.length < 2 || !distinct) return undefined;
  return numbered.sort((a, b) => a.reel - b.reel).map(({ one }) => one);
}

/**
 * The files of one film that are reels of it, in their order: one list, or, where numbers come more than once, one for each
 * language. None when any of the files is no reel, as then they may all be whole films.
 */
export function looseReels(files: readonly FileForPromise[]): readonly (readonly FileForPromise[])[] {
  const together = inOrder(files);
  if (together !== undefined) return [together];
  const byLanguage = new Map<string, FileForPromise[]>();
  for (const one of files) {
    const key = one.languages.join(" ");
    byLanguage.set(key, [...(byLanguage.get(key) ?? []), one]);
  }
  const sets = [...byLanguage.values()].map(inOrder);
  return sets.every((set) => set !== undefined) ? sets : [];
}
