import type { FilmFault, TableHead, UnreadField } from "../../catalogue/index.js";
import type { Call } from "../command.js";
import { EXIT, type ExitCode } from "../exit-code.js";

/** Bad lines beyond so many are counted, not listed: a file of another kind has nothing else. */
const MOST_TOLD = 100;

/** Columns beyond so many are not named. */
const MOST_COLUMNS = 12;

/** Tells bad lines on stderr, by file and line, and remembers that there were any. */
export class BadLines {
  #count = 0;

  constructor(readonly call: Pick<Call, "reader" | "terminal">) {}

  /** That of findings where there were any. */
  get code(): ExitCode {
    return this.#count > 0 ? EXIT.findings : EXIT.clean;
  }

  /** A line is no film. */
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

  /** Says how many lines were counted and not listed. */
  end(): void {
    const more = this.#count - MOST_TOLD;
    if (more <= 0) return;
    const { reader, terminal } = this.call;
    terminal.stderr.write(`${reader.messages.say("cli", "catalogue/more-lines", { count: more })}\n`);
  }
}
