import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../../src/generated/schema-types.js";
import { useWords } from "../../src/page.js";
import { ServiceProblem } from "../../src/service.js";
import type { Entry } from "../entries.js";
import type { Draft } from "./draft.js";
import { send, type Answered } from "./send.js";

/** What became of the request that was sent last. */
export interface Sending {
  readonly waiting: boolean;
  readonly answered?: Answered;
  /** Nobody answered. */
  readonly problem?: Problem;
}

/** Sends drafts; one that is sent while another is awaited takes its place. */
export function useSending(entry: Entry): readonly [Sending, (draft: Draft) => Promise<void>] {
  const { locale } = useWords();
  const [sending, setSending] = useState<Sending>({ waiting: false });
  const control = useRef<AbortController>(null);
  useEffect(() => () => control.current?.abort(), []);
  const start = async (draft: Draft): Promise<void> => {
    control.current?.abort();
    const { signal } = (control.current = new AbortController());
    setSending((former) => ({ ...former, waiting: true }));
    try {
      const answered = await send(entry, draft, locale, signal);
      if (!signal.aborted) setSending({ waiting: false, answered });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ServiceProblem)) throw error;
      setSending({ waiting: false, problem: error.problem });
    }
  };
  return [sending, start];
}
