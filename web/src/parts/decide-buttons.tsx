import type { DecisionVerdict } from "../../../src/catalogue/index.js";
import { useWords } from "../page.js";

interface DecideButtonsProps {
  readonly verdict: "same" | "different" | undefined;
  readonly decide: (verdict: DecisionVerdict) => void;
  /** What is decided about, for those who do not see it. */
  readonly about: string;
}

/** Accept or reject; pressed again, a decision is taken back. */
export function DecideButtons({ verdict, decide, about }: DecideButtonsProps) {
  const words = useWords();
  return (
    <span class="decide" role="group" aria-label={about}>
      {(["same", "different"] as const).map((one) => (
        <button
          key={one}
          type="button"
          data-verdict={one}
          aria-pressed={verdict === one}
          onClick={() => decide(verdict === one ? "unsure" : one)}
        >
          {words.say(`decide/${one}`)}
        </button>
      ))}
    </span>
  );
}
