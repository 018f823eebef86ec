import type { ComponentChildren } from "preact";

/** A stretch of a text that something was read from. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What was read: the same for all stretches of one fact. */
  readonly id: string;
  /** Chooses the colour. */
  readonly colour: string;
  readonly sure: boolean;
  readonly title: string;
}

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lit?: string | undefined;
  readonly light?: (id: string | undefined) => void;
}

/** The text cut wherever a mark begins or ends, with the marks over each piece, the innermost last. */
function pieces(
  text: string,
  marks: readonly Mark[],
): readonly { readonly from: number; readonly to: number; readonly over: readonly Mark[] }[] {
  const inside = marks.filter(({ start, end }) => start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const wide = ({ start, end }: Mark): number => end - start;
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] as number;
    const over = inside.filter(({ start, end }) => start <= from && end >= to).sort((a, b) => wide(b) - wide(a));
    return { from, to, over };
  });
}

/** A text in which each fact that was read is underlined; with `light`, pointing at one lights its other places. */
export function MarkedText({ text, marks, lit, light }: MarkedTextProps) {
  const shown: ComponentChildren[] = pieces(text, marks).map(({ from, to, over }) => {
    const mark = over.at(-1);
    const part = text.slice(from, to);
    if (!mark) return part;
    const isLit = over.some(({ id }) => id === lit);
    const first = mark.start === from;
    return (
      <mark
        key={from}
        data-colour={mark.colour}
        data-sure={mark.sure}
        data-lit={isLit}
        title={mark.title}
        {...(light && {
          onMouseEnter: () => light(mark.id),
          onMouseLeave: () => light(undefined),
          onFocus: () => light(mark.id),
          onBlur: () => light(undefined),
          ...(first && {
            tabIndex: 0,
            role: "button",
            "aria-label": `${mark.title}: ${text.slice(mark.start, mark.end)}`,
          }),
        })}
      >
        {part}
      </mark>
    );
  });
  return <p class="marked">{shown}</p>;
}
