import { useWords } from "../page.js";

interface ExamplesProps {
  /** What each is called on its button, and what the button does. */
  readonly examples: readonly { readonly name: string; readonly show: () => void }[];
}

/** Worked examples, one click away. */
export function Examples({ examples }: ExamplesProps) {
  const words = useWords();
  return (
    <p class="examples">
      <span>{words.say("page/examples")}</span>
      {examples.map(({ name, show }) => (
        <button key={name} type="button" class="example" onClick={show}>
          {name}
        </button>
      ))}
    </p>
  );
}
