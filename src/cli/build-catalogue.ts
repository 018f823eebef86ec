import { CatalogueBuilder, encodeSnapshot } from "../catalogue/index.js";
import { isDatabaseUrl, shownPlace } from "../operation/index.js";
import { writeCatalogueFolder } from "../port/index.js";
import { BadLines, filmsOfFiles, NoFilms, UnreadableFile, unreadableSentence } from "./catalogue-files.js";
import type { Call } from "./command.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { FilmPlaces } from "./film-places.js";
import { joinRows } from "./join-rows.js";
import { LoadFailure } from "./load-failure.js";

/** How many films are there, once they are at their place. */
type Builder = (place: string, call: Call, bad: BadLines) => Promise<number>;

const buildFolder: Builder = async (folder, call, bad) => {
  const places = new FilmPlaces();
  const builder = new CatalogueBuilder(joinRows(places));
  for await (const { film, path, line } of filmsOfFiles(call, bad)) builder.add(film, places.add(path, line));
  const index = builder.finish();
  for (const { id, line } of builder.repeated) bad.tellRepeated(id, places.at(line));
  await writeCatalogueFolder(folder, encodeSnapshot(index));
  return index.size;
};

const buildDatabase: Builder = async (url, call, bad) =>
  (await import("./load-database.js")).loadDatabase(url, call, bad);

/** Builds the catalogue of the files that a call names at a place: a folder, or the URL of a database. */
export async function buildCatalogue(place: string, call: Call): Promise<ExitCode> {
  const { terminal, reader } = call;
  const { messages } = reader;
  const bad = new BadLines(call);
  const say = (sentence: string): void => {
    terminal.stderr.write(`${sentence}\n`);
  };
  try {
    const count = await (isDatabaseUrl(place) ? buildDatabase : buildFolder)(place, call, bad);
    say(messages.say("cli", "catalogue/built", { count, place: messages.quote(shownPlace(place)) }));
    bad.end();
    return bad.code;
  } catch (error) {
    bad.end();
    if (error instanceof NoFilms) say(messages.say("cli", "catalogue/no-films"));
    else if (error instanceof UnreadableFile) say(unreadableSentence(error, messages));
    else if (error instanceof LoadFailure) {
      const { kind, reason } = error;
      say(messages.say("cli", `database/${kind}`, { name: messages.quote(shownPlace(place)), reason }));
    } else if (error instanceof Error && "code" in error) {
      say(
        messages.say("cli", "error/cannot-write", {
          name: messages.quote(shownPlace(place)),
          reason: String(error.code),
        }),
      );
    } else throw error;
    return EXIT.unchecked;
  }
}
