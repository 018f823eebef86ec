import { useState } from "preact/hooks";
import { useWords } from "../page.js";
import { UNREACHABLE } from "../service.js";
import { Trouble } from "./trouble.js";

interface ExamplesProps {
  /** What each is called on its button, and what the button does; some come over the wire first, and may not come. */
  readonly examples: readonly { readonly name: string; readonly show: () => Promise<unknown> | void }[];
}

/** Worked examples, one click away. */
export function Examples({ examples }: ExamplesProps) {
  const words = useWords();
  const [missing, setMissing] = useState(false);
  const press = async (show: () => Promise<unknown> | void): Promise<void> => {
    try {
      await show();
      setMissing(false);
    } catch {
      setMissing(true);
    }
  };
  return (
    <>
      <p class="examples">
        <span>{words.say("page/examples")}</span>
        {examples.map(({ name, show }) => (
          <button key={name} type="button" class="example" onClick={() => void press(show)}>
            {name}
          </button>
        ))}
      </p>
      {missing && <Trouble problem={UNREACHABLE} />}
    </>
  );
}
