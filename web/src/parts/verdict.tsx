/** How a check ended; each has one colour. */
export type VerdictId = "yes" | "yes-with-notes" | "no" | "unknown";

const SIGNS: Readonly<Record<VerdictId, string>> = { yes: "✓", "yes-with-notes": "✓", no: "✕", unknown: "?" };

interface VerdictProps {
  readonly verdict: VerdictId;
  readonly sentence: string;
}

/** The verdict: one colour, one sentence. */
export function Verdict({ verdict, sentence }: VerdictProps) {
  return (
    <p class="verdict" data-verdict={verdict} role="status">
      <span class="sign" aria-hidden="true">
        {SIGNS[verdict]}
      </span>
      {sentence}
    </p>
  );
}
