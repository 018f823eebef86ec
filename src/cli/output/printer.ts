import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Call } from "../command.js";
import { EXIT, gravest, type ExitCode } from "../exit-code.js";
import { loadOutput } from "./index.js";
import { OUTPUT_NAMES, type OutputName } from "./names.js";
import type { Output, Printed, Report } from "./output.js";
import { choosePaint, withoutPaint } from "./paint.js";
import { optionValue, type OptionValues } from "../arguments/read-arguments.js";
import { exitCodeOf, type FailSeverity } from "./severity.js";
import type { Terminal } from "../terminal.js";

/** The options of every command that prints reports. */
export const PRINTING_OPTIONS = ["json", "format", "lang"] as const;

async function put(stream: Writable, text: string | undefined): Promise<void> {
  if (text && !stream.write(text)) await once(stream, "drain");
}

function outputName(options: OptionValues): OutputName {
  if (options.has("json")) return "json";
  const written = optionValue(options, "format");
  return OUTPUT_NAMES.find((name) => name === written) ?? "pretty";
}

/** Prints reports in the form that was asked for, and keeps the exit code of the call. */
export class Printer {
  #code: ExitCode = EXIT.clean;

  private constructor(
    readonly output: Output,
    readonly failSeverity: FailSeverity,
    readonly terminal: Terminal,
  ) {}

  static async open({ options, reader, terminal }: Call): Promise<Printer> {
    const create = await loadOutput(outputName(options));
    const failSeverity = (optionValue(options, "fail-severity") ?? "error") as FailSeverity;
    return new Printer(create(reader.messages, choosePaint(terminal)), failSeverity, terminal);
  }

  async print(report: Report): Promise<void> {
    await this.#put(this.output.write(report));
    this.#note(exitCodeOf(report, this.failSeverity));
  }

  /** Says what is no report, such as a text that states no version where one is needed; it could not be checked. */
  async complain(sentence: string): Promise<void> {
    await put(this.terminal.stderr, `${sentence}\n`);
    this.#note(EXIT.unchecked);
  }

  async end(): Promise<ExitCode> {
    await this.#put(this.output.end());
    return this.#code;
  }

  #note(code: ExitCode): void {
    this.#code = gravest(this.#code, code);
  }

  async #put({ data, talk }: Printed): Promise<void> {
    const { stdout, stderr } = this.terminal;
    await put(stdout, data);
    // Data may be read on a screen while talk goes into a file.
    await put(stderr, talk && !stderr.isTTY ? withoutPaint(talk) : talk);
  }
}
