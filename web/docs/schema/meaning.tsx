interface MeaningProps {
  readonly text: string;
  /** Descriptions in schemas are English whatever the page speaks. */
  readonly lang?: "en" | undefined;
}

/** What something means; what stands between backticks is code. */
export function Meaning({ text, lang }: MeaningProps) {
  return (
    <p class="meaning" lang={lang}>
      {text.split("`").map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}
    </p>
  );
}
