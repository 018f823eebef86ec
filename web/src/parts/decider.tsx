import { useState } from "preact/hooks";
import { keep as keepAs, kept } from "../kept.js";
import { useWords } from "../page.js";
import { TextField } from "./text-field.js";

const KEPT_AS = "kinoglot.decider";

/** Who decides, as the log will say; the same in every tab. */
export function deciderName(): string {
  return kept(KEPT_AS) ?? "workbench";
}

/** Asks for the name under which decisions are kept. */
export function DeciderField() {
  const words = useWords();
  const [name, setName] = useState(kept(KEPT_AS) ?? "");
  const keep = (next: string): void => {
    setName(next);
    keepAs(KEPT_AS, next.trim() || undefined);
  };
  return (
    <TextField label={words.say("decide/by")} value={name} write={keep} placeholder={words.say("decide/by-hint")} />
  );
}
