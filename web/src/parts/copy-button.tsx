import { useState } from "preact/hooks";
import { copyText } from "../copy-text.js";
import { useWords } from "../page.js";

const SHOWN_MS = 1600;

interface CopyButtonProps {
  readonly text: string;
  /** What a long text is called. */
  readonly name?: string;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ text, name = text }: CopyButtonProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<"page/copied" | "page/not-copied">();
  const copy = async (): Promise<void> => {
    setOutcome((await copyText(text)) ? "page/copied" : "page/not-copied");
    setTimeout(() => setOutcome(undefined), SHOWN_MS);
  };
  return (
    <button
      type="button"
      class="quiet copy"
      onClick={() => void copy()}
      aria-label={`${words.say("page/copy")}: ${name}`}
    >
      <span aria-hidden="true">{words.say(outcome ?? "page/copy")}</span>
      <span class="unseen" role="status">
        {outcome ? words.say(outcome) : ""}
      </span>
    </button>
  );
}
