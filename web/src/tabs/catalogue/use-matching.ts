import { useRef, useState } from "preact/hooks";
import { useWords } from "../../page.js";
import { matchProgramme, type MatchedRow } from "./match-programme.js";
import type { Programme } from "./programme.js";
import type { Shelf } from "./shelf.js";

/** A search through a programme, as far as it has got. */
export interface Matching {
  readonly rows: readonly MatchedRow[];
  readonly running: boolean;
  readonly start: (programme: Programme, shelf: Shelf) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** Runs one search at a time. */
export function useMatching(): Matching {
  const { locale } = useWords();
  const [rows, setRows] = useState<readonly MatchedRow[]>([]);
  const [running, setRunning] = useState(false);
  const control = useRef<AbortController>(undefined);
  const cancel = (): void => {
    control.current?.abort();
    setRunning(false);
  };
  return {
    rows,
    running,
    cancel,
    clear() {
      cancel();
      setRows([]);
    },
    start(programme, shelf) {
      cancel();
      const current = new AbortController();
      control.current = current;
      setRows([]);
      setRunning(true);
      const tell = (done: readonly MatchedRow[]): void => {
        if (!current.signal.aborted) setRows(done);
      };
      void matchProgramme(programme.rows, shelf, { language: locale, signal: current.signal }, tell).finally(() => {
        if (control.current === current) setRunning(false);
      });
    },
  };
}
