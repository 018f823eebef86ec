import type { FilmCatalogue } from "../../catalogue/index.js";
import type { Reader } from "../operation.js";
import { isRefusal, refusal, type Refusal } from "../refusal.js";
import { shownPlace } from "./place.js";

/** What is asked of a catalogue by its name; or why it cannot be asked, now or any more. */
export async function withCatalogue<Result>(
  name: string,
  { catalogues }: Pick<Reader, "catalogues">,
  ask: (catalogue: FilmCatalogue) => Promise<Result>,
): Promise<Result | Refusal> {
  const opened = (await catalogues?.open(name)) ?? refusal("unknown-catalogue", { catalogue: name });
  if (isRefusal(opened)) return opened;
  try {
    return await ask(opened);
  } catch (error) {
    // Loaded when something went wrong: who only reads version tags never pays for the catalogues.
    const { databaseRefusal } = await import("./database-refusal.js");
    const refused = databaseRefusal(error, shownPlace(name));
    if (refused) return refused;
    throw error;
  }
}
