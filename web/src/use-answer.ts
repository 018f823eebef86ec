import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../src/generated/schema-types.js";
import { ServiceProblem, type Asking } from "./service.js";
import { useWords } from "./page.js";

/** What is known of an answer. While a new one is awaited, the former stays. */
export interface Answer<Result> {
  readonly result?: Result | undefined;
  readonly problem?: Problem | undefined;
  readonly waiting: boolean;
  /** Asks the same once more. */
  readonly again: () => void;
}

type Known<Result> = Omit<Answer<Result>, "again">;

/** Long enough not to ask at every key, short enough not to be noticed. */
const PAUSE_MS = 180;

/**
 * Asks again whenever `key` or the language changes, and forgets what is overtaken.
 * @param key what the question depends on; null when there is nothing to ask
 */
export function useAnswer<Result>(
  key: string | null,
  question: (asking: Asking) => Promise<Result>,
  pause = PAUSE_MS,
): Answer<Result> {
  const { locale } = useWords();
  const [answer, setAnswer] = useState<Known<Result>>({ waiting: false });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (key === null) {
      setAnswer({ waiting: false });
      return;
    }
    const control = new AbortController();
    setAnswer((former) => ({ ...former, problem: undefined, waiting: true }));
    const run = async (): Promise<void> => {
      try {
        const result = await question({ language: locale, signal: control.signal });
        if (!control.signal.aborted) setAnswer({ result, waiting: false });
      } catch (error) {
        if (control.signal.aborted) return;
        if (!(error instanceof ServiceProblem)) throw error;
        setAnswer({ problem: error.problem, waiting: false });
      }
    };
    const timer = setTimeout(() => void run(), pause);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [key, locale, turn]);
  return { ...answer, again: () => setTurn(turn + 1) };
}
