import type { NameScript } from "../../model/index.js";
import { givenReading, type GivenReading } from "../given/index.js";
import {
  farApart,
  letterSounds,
  soundGraph,
  type LetterSounds,
  type PracticeSet,
  type SoundGraph,
} from "../sound/index.js";

/** What a word of a name is made from. */
export interface WordParts {
  /** As it was written, look-alike letters of another script put right, without a closing point unless an initial. */
  readonly text: string;
  /** Small folded letters of each part between hyphens. */
  readonly parts: readonly string[];
  readonly script: NameScript;
  readonly initial: boolean;
  /** Gender of the patronymic that the word may be by its ending. */
  readonly patronymic: "m" | "f" | null;
  /** 0 before the first comma, 1 after it. */
  readonly segment: number;
  /** Particles that stand before the word. */
  readonly particles: readonly string[];
}

/** A word of a name: a given name, a surname, a patronymic, or an initial of one of these. */
export class NameWord implements WordParts {
  readonly text: string;
  readonly parts: readonly string[];
  readonly script: NameScript;
  readonly initial: boolean;
  readonly patronymic: "m" | "f" | null;
  readonly segment: number;
  readonly particles: readonly string[];
  /** The parts without the hyphens between them. */
  readonly letters: string;
  private readonly rough: LetterSounds;
  private known: GivenReading | undefined;
  private readBy: PracticeSet = 0;
  private graphs: readonly SoundGraph[] = [];
  private joined: SoundGraph | undefined;

  constructor(word: WordParts) {
    this.text = word.text;
    this.parts = word.parts;
    this.script = word.script;
    this.initial = word.initial;
    this.patronymic = word.patronymic;
    this.segment = word.segment;
    this.particles = word.particles;
    this.letters = word.parts.join("");
    this.rough = letterSounds(this.letters);
  }

  /** Whether the letters alone show that the words are two. */
  isFarFrom(other: NameWord): boolean {
    return farApart(this.rough, other.rough);
  }

  /** The given names of the table that the word can be. */
  get given(): GivenReading {
    return (this.known ??= givenReading(this.text.toLowerCase().split(" ", 1)[0]!));
  }

  /** How each part can be read aloud by practices of spelling; those of its name are asked for again and again. */
  partSounds(practices: PracticeSet): readonly SoundGraph[] {
    if (this.readBy !== practices) {
      this.readBy = practices;
      this.graphs = this.parts.map((part) => soundGraph(part, practices));
      this.joined = undefined;
    }
    return this.graphs;
  }

  /** How the word without its hyphens can be read aloud. */
  sounds(practices: PracticeSet): SoundGraph {
    const graphs = this.partSounds(practices);
    if (graphs.length === 1) return graphs[0]!;
    return (this.joined ??= soundGraph(this.letters, practices));
  }
}
