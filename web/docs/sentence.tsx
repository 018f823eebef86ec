import type { MessageKeys } from "../../src/generated/message-keys.js";
import { useWords } from "../src/page.js";

interface SentenceProps {
  readonly of: MessageKeys["web"];
  readonly values: Readonly<Record<string, string>>;
}

/** Stands in a sentence for a value, and in no language for anything else. */
const BORDER = "\u0001";

/** A sentence whose values are set as code. */
export function Sentence({ of, values }: SentenceProps) {
  const marked = Object.entries(values).map(([name, value]) => [name, `${BORDER}${value}${BORDER}`] as const);
  const parts = useWords().say(of, Object.fromEntries(marked)).split(BORDER);
  return <>{parts.map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}</>;
}
