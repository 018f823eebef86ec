import { readFilms, type FilmFault, type TableHead, type UnreadField } from "../catalogue/index.js";
import type { Messages } from "../message/index.js";
import type { CatalogueFilm } from "../model/index.js";
import { catalogueLines, localFiles } from "../port/index.js";
import { streamDecoder } from "../text/index.js";
import type { Call } from "./command.js";
import { errorCode } from "./error-code.js";
import { catalogueFormatOf } from "./file-format.js";
import { progressOf } from "./progress.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { layoutOf, type TextLayout } from "./text-layout.js";
import { UsageError } from "./usage-error.js";

/** Bad lines beyond so many are counted, not listed: a file of another kind has nothing else. */
const MOST_TOLD = 100;

/** Columns beyond so many are not named. */
const MOST_COLUMNS = 12;
const STDIN = "-";
const DAMAGE = "\ufffd";

/** What the codes of the system and of zlib mean where their words say nothing. */
const REASONS = { EISDIR: "folder", Z_BUF_ERROR: "cut-short", Z_DATA_ERROR: "no-gzip" } as const;

/** A file that cannot be read, and why. */
export class UnreadableFile extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
    this.name = "UnreadableFile";
  }
}

/** Says why a file cannot be read. */
export function unreadableSentence({ path, reason }: UnreadableFile, messages: Messages): string {
  const known = Object.hasOwn(REASONS, reason) ? REASONS[reason as keyof typeof REASONS] : undefined;
  const why = known === undefined ? reason : messages.say("cli", `unread-file/${known}`);
  return messages.say("cli", "error/cannot-read", { name: messages.quote(path), reason: why });
}

/** A programme without a single row that can be looked for. */
export class NoRows extends Error {
  constructor(readonly path: string) {
    super(path);
    this.name = "NoRows";
  }
}

/** Work that may meet a file that cannot be read, which is told and ends it. */
export async function toldAsUnreadable(
  { reader: { messages }, terminal }: Pick<Call, "reader" | "terminal">,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnreadableFile) terminal.stderr.write(`${unreadableSentence(error, messages)}\n`);
    else if (error instanceof NoRows) {
      terminal.stderr.write(`${messages.say("cli", "catalogue/no-rows", { name: messages.quote(error.path) })}\n`);
    } else throw error;
    return EXIT.unchecked;
  }
}

/** What is told of a file while its lines are read. */
export interface LineListener {
  readonly onBytes?: (bytes: number) => void;
  /** How the file is written, before its first line. */
  readonly onLayout?: (layout: TextLayout) => void;
}

/**
 * The lines of a file, in UTF-8 or whatever else it is written in; a guess, and lines with letters that cannot be read, are
 * told. Rejects with {@link UnreadableFile}.
 */
export async function* linesOfCatalogue(
  path: string,
  bad: BadLines,
  { onBytes, onLayout }: LineListener = {},
): AsyncGenerator<string> {
  if (path === STDIN) throw new UsageError((messages) => messages.say("cli", "error/no-stdin"));
  const decoderFor = (head: Uint8Array): ReturnType<typeof streamDecoder> => {
    const layout = layoutOf(head);
    if (layout.isGuess) bad.tellEncoding(path, layout.encoding);
    onLayout?.(layout);
    return streamDecoder(layout.encoding);
  };
  let line = 0;
  try {
    for await (const text of catalogueLines(path, { decoderFor, ...(onBytes && { onBytes }) })) {
      line += 1;
      if (text.includes(DAMAGE)) bad.tellDamaged(path, line);
      yield text;
    }
  } catch (error) {
    throw new UnreadableFile(path, errorCode(error));
  }
}

/** Tells bad lines on stderr, by file and line, and remembers that there were any. */
export class BadLines {
  #count = 0;

  constructor(readonly call: Pick<Call, "reader" | "terminal">) {}

  get code(): ExitCode {
    return this.#count > 0 ? EXIT.findings : EXIT.clean;
  }

  tell(path: string, line: number, fault: FilmFault): void {
    this.#say(`${path}:${line}: ${this.call.reader.messages.say("cli", `film-fault/${fault}`)}`);
  }

  /** Two different films have one id, and the second is left out; its place where it is known. */
  tellRepeated(id: string, place?: string): void {
    const { messages } = this.call.reader;
    const sentence = messages.say("cli", "catalogue/duplicate", { id: messages.quote(id) });
    this.#say(place === undefined ? sentence : `${place}: ${sentence}`);
  }

  /** A cell of a row holds something that cannot be read as what it is; the row is looked for without it. */
  tellUnread(path: string, line: number, field: UnreadField): void {
    this.#say(`${path}:${line}: ${this.call.reader.messages.say("cli", `unread-field/${field}`)}`);
  }

  /** Letters of a line that its encoding does not have. */
  tellDamaged(path: string, line: number): void {
    this.#say(`${path}:${line}: ${this.call.reader.messages.say("cli", "catalogue/damaged")}`);
  }

  /** A file is not in UTF-8, and what it is read as. That is no fault. */
  tellEncoding(path: string, encoding: string): void {
    this.#note(path, this.call.reader.messages.say("cli", "catalogue/encoding", { encoding }));
  }

  /** Columns of a table that say nothing of a film, and that none says what films are called. That is no fault. */
  tellHead(path: string, { unknown, titled, columns }: TableHead): void {
    const { messages } = this.call.reader;
    const named = (names: readonly string[]): string => {
      const some = names.slice(0, MOST_COLUMNS).map((name) => messages.quote(name.trim()));
      return [...some, ...(names.length > MOST_COLUMNS ? ["…"] : [])].join(", ");
    };
    if (!titled) this.#note(path, messages.say("cli", "catalogue/untitled", { columns: named(columns) }));
    else if (unknown.length > 0) {
      this.#note(path, messages.say("cli", "catalogue/unknown-columns", { columns: named(unknown) }));
    }
  }

  /** How many rows of a programme are not looked for, beside those that are. */
  tellUnreadRows(count: number): void {
    if (count === 0) return;
    this.call.terminal.stderr.write(`${this.call.reader.messages.say("cli", "catalogue/unread-rows", { count })}\n`);
  }

  #note(path: string, sentence: string): void {
    this.call.terminal.stderr.write(`${path}: ${sentence}\n`);
  }

  #say(sentence: string): void {
    this.#count += 1;
    if (this.#count <= MOST_TOLD) this.call.terminal.stderr.write(`${sentence}\n`);
  }

  end(): void {
    const more = this.#count - MOST_TOLD;
    if (more <= 0) return;
    const { reader, terminal } = this.call;
    terminal.stderr.write(`${reader.messages.say("cli", "catalogue/more-lines", { count: more })}\n`);
  }
}

/** A film, and where it stands. */
export interface FilmOfFile {
  readonly film: CatalogueFilm;
  readonly path: string;
  readonly line: number;
}

/** The files hold no film at all: what is there already is better than nothing. */
export class NoFilms extends Error {}

async function sizeOf(path: string): Promise<number> {
  const found = await localFiles.look(path);
  return found.kind === "file" ? found.bytes : 0;
}

/**
 * The films of catalogue files, one file after the other; lines that are none are told, and reading goes on. Rejects with
 * {@link NoFilms} at the end when there was none.
 */
export async function* filmsOfFiles(
  { operands: paths, terminal }: Pick<Call, "operands" | "terminal">,
  bad: BadLines,
): AsyncGenerator<FilmOfFile> {
  const sizes = await Promise.all(paths.map(sizeOf));
  const progress = progressOf(
    sizes.reduce((sum, size) => sum + size, 0),
    terminal,
    "bytes",
  );
  let count = 0;
  let before = 0;
  for (const [index, path] of paths.entries()) {
    const lines = linesOfCatalogue(path, bad, { onBytes: (bytes) => progress.show(before + bytes) });
    for await (const read of readFilms(lines, catalogueFormatOf(path), (head) => bad.tellHead(path, head))) {
      if ("film" in read) {
        count += 1;
        for (const field of read.unread ?? []) bad.tellUnread(path, read.line, field);
        yield { film: read.film, path, line: read.line };
      } else bad.tell(path, read.line, read.fault);
    }
    before += sizes[index] ?? 0;
  }
  progress.hide();
  if (count === 0) throw new NoFilms();
}
