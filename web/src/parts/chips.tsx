import type { ComponentChildren } from "preact";
import { useWords } from "../page.js";

interface ChipProps {
  readonly children: ComponentChildren;
  readonly colour?: string;
  /** Not stated but filled in. */
  readonly assumed?: boolean;
  /** In smaller letters after it. */
  readonly more?: string | undefined;
}

/** A value in a pill. */
export function Chip({ children, colour, assumed, more }: ChipProps) {
  const words = useWords();
  return (
    <span class="chip" data-colour={colour} data-assumed={assumed}>
      {children}
      {more !== undefined && more !== "" && <small>{more}</small>}
      {assumed && <small>{words.say("page/assumed")}</small>}
    </span>
  );
}
