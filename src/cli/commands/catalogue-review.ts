import { keptLine } from "../../catalogue/index.js";
import { isRefusal, withCatalogue } from "../../operation/index.js";
import { appendToLog, dateNow, errorCode } from "../../port/index.js";
import { BadLines } from "../catalogue/bad-lines.js";
import { toldAsUnreadable } from "../catalogue/unreadable-file.js";
import type { Call, Command } from "../command.js";
import { decisionLogOf, type DecisionLog } from "../catalogue/decision-file.js";
import { EXIT, gravest, type ExitCode } from "../exit-code.js";
import { LikeRows } from "../catalogue/like-rows.js";
import { cataloguePlace } from "../arguments/catalogue-place.js";
import { neededOption } from "../arguments/needed-option.js";
import { choosePaint } from "../output/paint.js";
import { readProgrammeFile } from "../catalogue/programme-file.js";
import { optionValue } from "../arguments/read-arguments.js";
import { doubtfulOfFiles, doubtfulOfProgramme, type Asked } from "../catalogue/review/doubtful-rows.js";
import { LogNews } from "../catalogue/review/log-news.js";
import { reviewRows } from "../catalogue/review/review-rows.js";
import { sourceName, toldApart } from "../catalogue/source-name.js";
import { tellAbsentRows } from "../catalogue/tell-absent-entries.js";
import { tellRefusal } from "../catalogue/tell-refusal.js";
import { tellWritingFailure } from "../files/tell-writing-failure.js";
import { whyNotAppended } from "../files/tried-places.js";
import { UsageError } from "../usage-error.js";

/** `kinoglot catalogue review`: a person decides of films that are in doubt, of a programme or of several catalogues. */
export const catalogueReview: Command = {
  id: "command/catalogue-review",
  words: "catalogue review",
  operands: "PROGRAMME|FILE…",
  leastOperands: 1,
  mostOperands: Number.POSITIVE_INFINITY,
  options: ["catalogue", "decisions", "by", "lang"],
  needs: ["decisions"],
  examples: [
    "kinoglot catalogue review programme.csv --catalogue films --decisions decisions.ndjson",
    "kinoglot catalogue review programme.csv --catalogue postgres://localhost/films --decisions decisions.ndjson --by Vera",
    "kinoglot catalogue review festival.csv archive.ndjson.gz --decisions decisions.ndjson",
  ],
  async run(call) {
    const { operands, options, reader } = call;
    // Several files are compared with one another; a single one needs something to be compared with.
    const written = operands.length > 1 ? optionValue(options, "catalogue") : neededOption(options, "catalogue");
    const place = written === undefined ? undefined : cataloguePlace(written);
    if (operands.includes("-")) {
      throw new UsageError((messages) => messages.say("cli", "error/stdin-answers"));
    }
    const [path = "", excess] = operands;
    if (place !== undefined && excess !== undefined) {
      throw new UsageError((messages) => messages.say("cli", "error/excess-operand", { name: messages.quote(excess) }));
    }
    const decisions = neededOption(options, "decisions");
    const by = personOf(call);
    const names = place === undefined ? operands.map(sourceName) : toldApart(path, place, true);
    const reason = await whyNotAppended(decisions);
    if (reason !== undefined) return tellWritingFailure(decisions, { reason }, call);
    const bad = new BadLines(call);
    const given = await toldAsUnreadable(call, async (): Promise<ExitCode> => {
      const log = (await decisionLogOf(call, { sources: names, mayBeNew: true }))!;
      if (place === undefined) {
        const asked = await doubtfulOfFiles(call, log.standing, bad);
        bad.end();
        return gravest(log.code, await converse(asked, log, by, call));
      }
      const { rows } = await readProgrammeFile(path, bad);
      const like = new LikeRows(rows);
      const told = gravest(log.code, like.tell(path, call));
      const [programme = "", source = ""] = names;
      tellAbsentRows(log, { source: programme, rows }, call);
      const code = await withCatalogue(place, reader, async (catalogue) => {
        const asked = await doubtfulOfProgramme(rows, { catalogue, source, programme, like }, log.standing, call);
        return converse(asked, log, by, call);
      });
      return isRefusal(code) ? tellRefusal(code, call) : gravest(told, code);
    });
    return gravest(given, bad.code);
  },
};

/** Who decides: the one who is named, else the user of the machine. A name that is blank is none. */
function personOf({ options, terminal: { env } }: Call): string {
  const named = optionValue(options, "by");
  const name = [named ?? env["USER"], named ?? env["USERNAME"]].find((one) => one !== undefined && one.trim() !== "");
  if (name !== undefined) return name;
  if (named === undefined) return neededOption(options, "by");
  throw new UsageError((messages) =>
    messages.say("cli", "error/bad-value", { name: "--by", value: messages.quote(named), example: "Vera" }),
  );
}

async function converse(asked: Asked, { path, lines }: DecisionLog, by: string, call: Call): Promise<ExitCode> {
  const { reader, terminal } = call;
  const { messages } = reader;
  const say = (sentence: string): void => {
    terminal.stderr.write(`${sentence}\n`);
  };
  if (asked.rows.length === 0) {
    say(messages.say("cli", "review/nothing"));
    return EXIT.clean;
  }
  const news = new LogNews(path, lines);
  try {
    const reviewed = await reviewRows({
      ...asked,
      keep: async (decision) => {
        const line = keptLine({ at: `${dateNow()}Z`, by, ...decision });
        news.know(line);
        await appendToLog(path, line);
      },
      news: () => news.read(),
      terminal,
      style: { messages, paint: choosePaint(terminal) },
    });
    say(messages.say("cli", "review/ended", { ...reviewed }));
    return EXIT.clean;
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    return tellWritingFailure(path, { reason: errorCode(error) }, call);
  }
}
