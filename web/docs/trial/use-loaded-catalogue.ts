import { listCatalogues } from "../../src/service.js";
import { useAnswer } from "../../src/use-answer.js";

/** What is known of the catalogues of the service: not asked for, none, or the name of the first. */
export type LoadedCatalogue = "unasked" | "none" | { readonly name: string };

/** The catalogue that an example can be searched in; asked for only where one is searched. */
export function useLoadedCatalogue(searched: boolean): LoadedCatalogue {
  const { result } = useAnswer(searched ? "" : null, listCatalogues, 0);
  if (!result) return "unasked";
  const [first] = result.catalogues;
  return first === undefined ? "none" : { name: first.name };
}
