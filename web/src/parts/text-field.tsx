interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly write: (value: string) => void;
  readonly hint?: string;
  readonly placeholder?: string;
  /** More than one makes it a field of several lines. */
  readonly rows?: number;
  readonly code?: boolean;
}

/** A field for text, with its name above and a hint below. */
export function TextField({ label, value, write, hint, placeholder, rows = 1, code }: TextFieldProps) {
  const shared = {
    value,
    spellcheck: false,
    autocomplete: "off" as const,
    dir: "auto" as const,
    class: code ? "code" : undefined,
    ...(placeholder !== undefined && { placeholder }),
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      write(currentTarget.value),
  };
  return (
    <label class="field">
      <span>{label}</span>
      {rows > 1 ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}
