import { ServiceProblem, UNREACHABLE } from "./service.js";

/**
 * Gives a part of the page that comes over the wire when it is first wanted, such as
 * `() => import("./words/fr.js")`. Rejects with {@link ServiceProblem} where it does not come.
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new ServiceProblem(UNREACHABLE);
  }
}
