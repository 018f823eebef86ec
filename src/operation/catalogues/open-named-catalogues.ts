import { isRefusal, type Refusal } from "../refusal.js";
import { namedCatalogues, type CatalogueShelf } from "./catalogue-shelf.js";
import { shownNamedPlace } from "./named-place.js";

/**
 * The catalogues of a program that is about to work for others, all of them open, so that a wrong place is told before
 * anybody asks. The refusal of one that cannot be opened names its place, without a password: callers never learn it.
 */
export async function openNamedCatalogues(places: ReadonlyMap<string, string>): Promise<CatalogueShelf | Refusal> {
  const shelf = namedCatalogues(places);
  for (const [name, place] of places) {
    const opened = await shelf.open(name);
    if (!isRefusal(opened)) continue;
    await shelf.close();
    return { ...opened, params: { ...opened.params, catalogue: shownNamedPlace(`${name}=${place}`) } };
  }
  return shelf;
}
