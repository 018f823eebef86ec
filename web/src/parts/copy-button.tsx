import { useState } from "preact/hooks";
import { useWords } from "../page.js";

const SHOWN_MS = 1600;

interface CopyButtonProps {
  readonly text: string;
  /** What a long text is called. */
  readonly name?: string;
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, name = text }: CopyButtonProps) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Browsers forbid it, or have no clipboard, where the service is not reached by HTTPS or on this machine.
      return;
    }
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_MS);
  };
  return (
    <button
      type="button"
      class="quiet copy"
      onClick={() => void copy()}
      aria-label={`${words.say("page/copy")}: ${name}`}
    >
      <span aria-hidden="true">{words.say(copied ? "page/copied" : "page/copy")}</span>
      <span class="unseen" role="status">
        {copied ? words.say("page/copied") : ""}
      </span>
    </button>
  );
}
