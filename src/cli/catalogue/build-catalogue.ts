import { CatalogueBuilder, encodeSnapshot } from "../../catalogue/index.js";
import { failureWords } from "../../message/index.js";
import { isDatabaseUrl, shownPlace } from "../../operation/index.js";
import { codeOf, writeCatalogueFolder } from "../../port/index.js";
import { addFilms, type FilmInTurn } from "./add-films.js";
import { BadLines } from "./bad-lines.js";
import type { Call } from "../command.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { FilmPlaces } from "./film-places.js";
import { filmsOfFiles, NoFilms, type FilmOfFile } from "./films-of-files.js";
import { joinRows } from "./join-rows.js";
import { LoadFailure } from "./load-failure.js";
import { UnreadableFile, unreadableSentence } from "./unreadable-file.js";

/** How many films are there, once they are at their place. */
type Builder = (place: string, call: Call, bad: BadLines) => Promise<number>;

async function* inTurn(films: AsyncIterable<FilmOfFile>, places: FilmPlaces): AsyncGenerator<FilmInTurn> {
  for await (const { film, ...place } of films) yield { film, line: places.add(place) };
}

const buildFolder: Builder = async (folder, call, bad) => {
  const places = new FilmPlaces();
  const builder = new CatalogueBuilder(joinRows(places));
  await addFilms(builder, inTurn(filmsOfFiles(call.operands, bad), places));
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
  const name = messages.quote(shownPlace(place));
  const say = (sentence: string): void => {
    terminal.stderr.write(`${sentence}\n`);
  };
  try {
    const count = await (isDatabaseUrl(place) ? buildDatabase : buildFolder)(place, call, bad);
    say(messages.say("cli", "catalogue/built", { count, place: name }));
    bad.end();
    return bad.code;
  } catch (error) {
    bad.end();
    if (error instanceof NoFilms) say(messages.say("cli", "catalogue/no-films"));
    else if (error instanceof UnreadableFile) say(unreadableSentence(error, messages));
    else if (error instanceof LoadFailure) {
      const { kind, reason } = error;
      say(messages.say("cli", `database/${kind}`, { name, reason: failureWords(reason, messages) }));
    } else {
      const reason = codeOf(error);
      if (reason === undefined) throw error;
      say(messages.say("cli", "error/cannot-write", { name, reason: failureWords(reason, messages) }));
    }
    return EXIT.unchecked;
  }
}
