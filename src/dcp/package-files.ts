import type { PackageFile, PackageFolder } from "../model/index.js";
import { normalized } from "../text/index.js";

/** The listed files of a folder, to be found by path. */
export interface PackageFiles {
  /** The first of these places where there is a file. Accents may be composed or not: discs from a Mac part them. */
  find(places: readonly string[]): PackageFile | undefined;
  /** The same, where small and capital letters may be mistaken for each other. */
  findInAnyCase(places: readonly string[]): PackageFile | undefined;
  /** True for a link and for whatever lies behind one. */
  isBehindLink(place: string): boolean;
}

/** Deeper than any link that a listing reaches. */
const DEEPEST_LINK = 32;

function foldersAbove(place: string): readonly string[] {
  const above: string[] = [];
  for (let at = place.indexOf("/"); at !== -1 && above.length < DEEPEST_LINK; at = place.indexOf("/", at + 1)) {
    above.push(place.slice(0, at));
  }
  return above;
}

/** Prepares the files of a folder for being looked up. */
export function packageFiles({ files, links = [] }: PackageFolder): PackageFiles {
  const byPath = new Map(files.map((file) => [normalized(file.path, "NFC"), file]));
  const inAnyCase = new Map([...byPath].map(([path, file]) => [path.toLowerCase(), file]));
  const linked = new Set(links.map((link) => normalized(link, "NFC")));
  return {
    find: (places) => {
      for (const place of places) {
        const file = byPath.get(normalized(place, "NFC"));
        if (file !== undefined) return file;
      }
      return undefined;
    },
    findInAnyCase: (places) => {
      for (const place of places) {
        const file = inAnyCase.get(normalized(place, "NFC").toLowerCase());
        if (file !== undefined) return file;
      }
      return undefined;
    },
    isBehindLink: (place) => {
      if (linked.size === 0) return false;
      const path = normalized(place, "NFC");
      return [path, ...foldersAbove(path)].some((step) => linked.has(step));
    },
  };
}
