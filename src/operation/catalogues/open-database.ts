import { openPostgres, PostgresCatalogueError, type FilmCatalogue } from "../../catalogue/index.js";
import { connectPostgres } from "../../port/index.js";
import type { Refusal } from "../refusal.js";
import { databaseRefusal } from "./database-refusal.js";

/** Opens the catalogue in a database; refused when there is none, or the database cannot be reached. */
export async function openDatabase(url: string, name: string): Promise<FilmCatalogue | Refusal> {
  try {
    const sql = await connectPostgres(url);
    try {
      const opened = await openPostgres(sql);
      if (typeof opened !== "string") return opened;
      throw new PostgresCatalogueError(opened);
    } catch (error) {
      await sql.close();
      throw error;
    }
  } catch (error) {
    const refused = databaseRefusal(error, name);
    if (refused) return refused;
    throw error;
  }
}
