import type { ComponentChildren } from "preact";
import { useWords } from "../../src/page.js";
import { CopyButton } from "../../src/parts/copy-button.js";

interface CommandLineProps {
  readonly heading: string;
  readonly line: string | undefined;
  readonly children?: ComponentChildren;
}

/** A command line, to be copied. */
export function CommandLine({ heading, line, children }: CommandLineProps) {
  const words = useWords();
  if (line === undefined) return null;
  return (
    <details class="command-line">
      <summary>{heading}</summary>
      {children && <p class="hint">{children}</p>}
      <div class="copied">
        <pre tabIndex={0}>{line}</pre>
        <CopyButton text={line} name={words.say("reference/copy-line")} />
      </div>
    </details>
  );
}
