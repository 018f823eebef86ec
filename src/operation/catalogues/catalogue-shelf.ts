import type { FilmCatalogue } from "../../catalogue/index.js";
import type { Refusal } from "../refusal.js";
import { refusal } from "../refusal.js";
import { shownPlace } from "./place.js";

/** The catalogues that a caller may name. A catalogue is opened when it is first asked for, and stays open. */
export interface CatalogueShelf {
  /** What can be named; empty where any place can. */
  readonly names: readonly string[];
  /** The catalogue of a name, or why there is none. */
  open(name: string): Promise<FilmCatalogue | Refusal>;
  /** Closes all that are open. */
  close(): Promise<void>;
}

/** Opens the catalogue at a place: a folder, or a database by its URL. What a refusal calls it is up to the caller. */
type OpenPlace = (place: string, name: string) => Promise<FilmCatalogue | Refusal>;

const openPlace: OpenPlace = async (place, name) => (await import("./open-catalogue.js")).openCatalogue(place, name);

/** Each place is opened once; one that could not be opened is tried again when it is asked for again. */
function keepOpen(open: OpenPlace): { open: OpenPlace; close(): Promise<void> } {
  const opened = new Map<string, Promise<FilmCatalogue | Refusal>>();
  return {
    async open(place, name) {
      const known = opened.get(place);
      if (known) return known;
      const opening = open(place, name);
      opened.set(place, opening);
      try {
        const catalogue = await opening;
        if ("refused" in catalogue) opened.delete(place);
        return catalogue;
      } catch (error) {
        opened.delete(place);
        throw error;
      }
    },
    async close() {
      const all = [...opened.values()];
      opened.clear();
      for (const opening of all) {
        const catalogue = await opening.catch(() => undefined);
        if (catalogue && "close" in catalogue) await catalogue.close();
      }
    },
  };
}

/** For who sits at the machine: a catalogue is named by its folder or by the URL of its database. */
export function localCatalogues(): CatalogueShelf {
  const kept = keepOpen(openPlace);
  return { names: [], open: (place) => kept.open(place, shownPlace(place)), close: kept.close };
}

/** For callers from elsewhere: names given at start, in their order, and the place of each. No other can be named. */
export function namedCatalogues(places: ReadonlyMap<string, string>): CatalogueShelf {
  const kept = keepOpen(openPlace);
  return {
    names: [...places.keys()],
    async open(name) {
      const place = places.get(name);
      return place === undefined ? refusal("unknown-catalogue", { catalogue: name }) : kept.open(place, name);
    },
    close: kept.close,
  };
}
