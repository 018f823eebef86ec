import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../../../src/generated/schema-types.js";
import { useWords } from "../../page.js";
import { ServiceProblem } from "../../service.js";
import { TooLargeToSend, type Uploading } from "../../upload.js";
import { checkFiles, type CheckedSubtitles, type SubtitleCheck } from "./check-files.js";
import { checkPackage } from "./check-package.js";
import { isPackage } from "./given-files.js";

/** Why files did not come as far as the service. */
export type Unsent = { readonly reason: "too-large"; readonly bytes: number } | { readonly reason: "unreadable" };

/** How far a check is. */
export interface CheckState {
  readonly checked?: CheckedSubtitles;
  readonly problem?: Problem;
  readonly unsent?: Unsent;
  /** What has gone over the wire, 0 to 1; undefined when nothing is under way. */
  readonly sent?: number;
}

/** Typing goes on while the files lie there: the check waits for a pause. */
const PAUSE_MS = 300;

const checkSubtitles = (check: SubtitleCheck, uploading: Uploading): Promise<CheckedSubtitles> =>
  isPackage(check.files) ? checkPackage(check, uploading) : checkFiles(check, uploading);

function failureOf(error: unknown): CheckState {
  if (error instanceof ServiceProblem) return { problem: error.problem };
  if (error instanceof TooLargeToSend) return { unsent: { reason: "too-large", bytes: error.bytes } };
  // A file that was moved or changed since it was chosen.
  if (error instanceof DOMException && (error.name === "NotReadableError" || error.name === "NotFoundError"))
    return { unsent: { reason: "unreadable" } };
  throw error;
}

/** Checks whenever files, promise, original language, profile or the language of the page change, and when `again` is asked for. */
export function useCheck(check: SubtitleCheck): CheckState & { readonly again: () => void } {
  const { locale } = useWords();
  const [state, setState] = useState<CheckState>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (check.files.length === 0) {
      setState({});
      return;
    }
    const control = new AbortController();
    const { signal } = control;
    const underWay = (sent: number): void => setState(({ checked }) => ({ ...(checked && { checked }), sent }));
    const run = async (): Promise<void> => {
      underWay(0);
      const state = await checkSubtitles(check, { language: locale, signal, progress: underWay }).then(
        (checked): CheckState => ({ checked }),
        (error: unknown): CheckState => (signal.aborted ? {} : failureOf(error)),
      );
      if (!signal.aborted) setState(state);
    };
    const timer = setTimeout(() => void run(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [check.files, check.promise, check.original, check.profile, locale, turn]);
  return { ...state, again: () => setTurn(turn + 1) };
}
