import { evidenceHash, type DecisionVerdict, type LoggedDecision } from "../../../catalogue/index.js";
import type { CatalogueFilm } from "../../../model/index.js";
import type { CardStyle } from "../../card/card.js";
import type { Terminal } from "../../terminal.js";
import { decidedBy, reviewAnswer, type ReviewAnswer } from "./answer.js";
import type { DoubtfulRow } from "./doubtful-row.js";
import { meanwhileLine, rowCard } from "./row-card.js";
import { RowState } from "./row-state.js";
import { typedAnswers } from "./typed-answers.js";

/** What a decision says beside who took it and when. */
export interface TakenDecision {
  readonly a: string;
  readonly b: string;
  readonly verdict: DecisionVerdict;
  readonly evidenceHash?: string;
}

/** Where a conversation takes place, and what comes of it. */
export interface Review {
  readonly rows: readonly DoubtfulRow[];
  /** The film that an entry is about. */
  readonly film: (ref: string) => Promise<CatalogueFilm | undefined>;
  /** Keeps a decision; the next row is shown when it is kept. */
  readonly keep: (decision: TakenDecision) => Promise<void>;
  /** What others decided since it was asked for the last time. */
  readonly news: () => Promise<readonly LoggedDecision[]>;
  readonly terminal: Terminal;
  readonly style: CardStyle;
}

/** How many rows were decided in a conversation, and how many nobody has decided. */
export interface Reviewed {
  readonly decided: number;
  readonly left: number;
}

type Judgement = Exclude<ReviewAnswer, "back" | "quit" | "help" | { readonly unknown: string }>;

const HELP = ["same", "different", "unsure", "back", "quit"] as const;

/**
 * Shows rows one after the other and keeps what a person answers, until all are decided or the person ends it. A row that
 * somebody else decides meanwhile is told and passed over; who goes back to it may decide otherwise.
 */
export async function reviewRows(review: Review): Promise<Reviewed> {
  const conversation = new Conversation(review);
  await conversation.begin();
  for await (const typed of typedAnswers(review.terminal.stdin)) {
    if (conversation.isOver) break;
    if (typed.trim() !== "") await conversation.take(typed);
    if (conversation.isOver) break;
  }
  return conversation.end();
}

class Conversation {
  readonly #states: readonly RowState[];
  readonly #decided = new Set<number>();
  readonly #byOthers = new Set<number>();
  #at = 0;
  #isQuit = false;

  constructor(readonly review: Review) {
    this.#states = review.rows.map((row) => new RowState(row));
  }

  get isOver(): boolean {
    return this.#isQuit || this.#at >= this.review.rows.length;
  }

  async begin(): Promise<void> {
    await this.#hear();
    await this.#showNext();
  }

  end(): Reviewed {
    this.#say("\n");
    const done = new Set([...this.#decided, ...this.#byOthers]);
    return { decided: this.#decided.size, left: this.review.rows.length - done.size };
  }

  async take(typed: string): Promise<void> {
    const { messages } = this.review.style;
    const answer = reviewAnswer(typed, this.#row.candidates.length);
    if (answer === "quit") {
      this.#isQuit = true;
    } else if (answer === "help") {
      this.#say(`\n${HELP.map((key) => `  ${messages.say("cli", `review/help/${key}`)}\n`).join("")}`);
      this.#prompt();
    } else if (answer === "back") {
      if (this.#at === 0) this.#say(`\n${messages.say("cli", "review/first")}\n`);
      else this.#at -= 1;
      await this.#hear();
      await this.#show();
    } else if (typeof answer === "object" && "unknown" in answer) {
      this.#say(`\n${messages.say("cli", "review/unknown-key", { key: messages.quote(answer.unknown) })}\n`);
      this.#prompt();
    } else {
      await this.#judge(answer);
    }
  }

  get #row(): DoubtfulRow {
    return this.review.rows[this.#at]!;
  }

  /** Keeps an answer, unless somebody else was quicker; then the next row is shown. */
  async #judge(answer: Judgement): Promise<void> {
    const state = this.#states[this.#at]!;
    const known = new Set(state.settled);
    await this.#hear();
    if (state.settled.some((decision) => !known.has(decision))) {
      this.#passOver();
      this.#say(`${this.review.style.messages.say("cli", "review/not-kept")}\n`);
    } else {
      await keepAnswer(answer, this.#row, state, this.review);
      state.answer();
      this.#byOthers.delete(this.#at);
      if (answer === "unsure") this.#decided.delete(this.#at);
      else this.#decided.add(this.#at);
      this.#at += 1;
    }
    await this.#showNext();
  }

  /** Shows the next row that is not decided meanwhile. */
  async #showNext(): Promise<void> {
    while (!this.isOver && this.#states[this.#at]!.settled.length > 0) this.#passOver();
    if (!this.isOver) await this.#show();
  }

  /** Shows a row, with what others decided of it meanwhile. */
  async #show(): Promise<void> {
    const { rows, film, style } = this.review;
    const films = await Promise.all(this.#row.candidates.map(async ({ ref }) => film(ref)));
    this.#say(rowCard({ at: this.#at + 1, all: rows.length }, this.#row, films, style));
    this.#tellMeanwhile();
    this.#prompt();
  }

  #passOver(): void {
    this.#say(`\n${this.review.style.paint.strong(this.#row.ref)}\n`);
    this.#tellMeanwhile();
    this.#decided.delete(this.#at);
    this.#byOthers.add(this.#at);
    this.#at += 1;
  }

  #tellMeanwhile(): void {
    const { ref } = this.#row;
    for (const decision of this.#states[this.#at]!.settled) {
      this.#say(meanwhileLine(decision.a === ref ? decision.b : decision.a, decision, this.review.style));
    }
  }

  async #hear(): Promise<void> {
    for (const decision of await this.review.news()) for (const state of this.#states) state.hear(decision);
  }

  #prompt(): void {
    const count = this.#row.candidates.length;
    const numbers = count > 1 ? `1–${count}` : "1";
    this.#say(`${this.review.style.messages.say("cli", "review/keys", { numbers })} > `);
  }

  #say(text: string): void {
    this.review.terminal.stdout.write(text);
  }
}

async function keepAnswer(
  answer: Judgement,
  { ref, query, candidates }: DoubtfulRow,
  state: RowState,
  { film, keep }: Review,
): Promise<void> {
  const refs = candidates.map((candidate) => candidate.ref);
  for (const [b, verdict] of decidedBy(answer, refs, state)) {
    const other = await film(b);
    await keep({
      a: ref,
      b,
      verdict,
      ...(other !== undefined && { evidenceHash: evidenceHash(query, other) }),
    });
    state.verdicts.set(b, verdict);
    state.stale.delete(b);
  }
}
