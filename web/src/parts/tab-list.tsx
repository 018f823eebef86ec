import { useRef } from "preact/hooks";

interface TabListProps<Id extends string> {
  readonly ids: readonly Id[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
  readonly label: (id: Id) => string;
}

/** Tabs after the ARIA Authoring Practices: one stop of the tab key, arrows between them, home and end. */
export function TabList<Id extends string>({ ids, chosen, choose, label }: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent): void => {
    const at = ids.indexOf(chosen);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % ids.length,
      ArrowLeft: (at + ids.length - 1) % ids.length,
      Home: 0,
      End: ids.length - 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    choose(ids[place] as Id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[place]?.focus();
  };

  return (
    <div ref={list} role="tablist" onKeyDown={move}>
      {ids.map((id) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={`panel-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => choose(id)}
        >
          {label(id)}
        </button>
      ))}
    </div>
  );
}
