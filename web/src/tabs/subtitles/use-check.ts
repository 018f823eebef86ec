import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../../../src/generated/schema-types.js";
import { useWords } from "../../page.js";
import { ServiceProblem } from "../../service.js";
import { checkSubtitles, type CheckedSubtitles, type SubtitleCheck } from "./check-files.js";

/** How far a check is. */
export interface CheckState {
  readonly checked?: CheckedSubtitles;
  readonly problem?: Problem;
  /** What has gone over the wire, 0 to 1; undefined when nothing is under way. */
  readonly sent?: number;
}

/** Typing goes on while the files lie there: the check waits for a pause. */
const PAUSE_MS = 300;

/** Checks whenever files, promise, profile or the language change. */
export function useCheck(check: SubtitleCheck): CheckState {
  const { locale } = useWords();
  const [state, setState] = useState<CheckState>({});
  useEffect(() => {
    if (check.files.length === 0) {
      setState({});
      return;
    }
    const control = new AbortController();
    const { signal } = control;
    const run = async (): Promise<void> => {
      setState(({ checked }) => ({ ...(checked && { checked }), sent: 0 }));
      const progress = (sent: number): void => setState(({ checked }) => ({ ...(checked && { checked }), sent }));
      try {
        const checked = await checkSubtitles(check, { language: locale, signal, progress });
        if (!signal.aborted) setState({ checked });
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof ServiceProblem)) throw error;
        setState({ problem: error.problem });
      }
    };
    const timer = setTimeout(() => void run(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [check.files, check.promise, check.profile, locale]);
  return state;
}
