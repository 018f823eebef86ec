import { useState } from "preact/hooks";
import { useWords } from "../page.js";

interface FileDropProps {
  readonly label: string;
  /** Names the button for a folder; without it, folders cannot be chosen. */
  readonly folder?: string;
  readonly accept?: string;
  readonly held: readonly string[];
  readonly chosen: (files: readonly File[]) => void;
  readonly dropped: (transfer: DataTransfer | null) => void;
}

const MOST_NAMED = 6;

/** The files of an input, which is empty then: the same file may be chosen again when it has changed. */
function takeFiles(input: HTMLInputElement): readonly File[] {
  const files = [...(input.files ?? [])];
  input.value = "";
  return files;
}

/** A place to drop files at, with buttons for those who do not drag. */
export function FileDrop({ label, folder, accept, held, chosen, dropped }: FileDropProps) {
  const words = useWords();
  const [over, setOver] = useState(false);
  return (
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        dropped(event.dataTransfer);
      }}
    >
      <p>{label}</p>
      <div class="row">
        <label class="button">
          {words.say("page/choose-files")}
          <input
            class="unseen"
            type="file"
            multiple={folder !== undefined}
            {...(accept !== undefined && { accept })}
            onChange={({ currentTarget }) => chosen(takeFiles(currentTarget))}
          />
        </label>
        {folder !== undefined && (
          <label class="button">
            {folder}
            <input
              class="unseen"
              type="file"
              {...{ webkitdirectory: true }}
              onChange={({ currentTarget }) => chosen(takeFiles(currentTarget))}
            />
          </label>
        )}
      </div>
      {held.length > 0 && (
        <p class="held">
          {held.slice(0, MOST_NAMED).join(" · ")}
          {held.length > MOST_NAMED && ` … ${words.say("page/more", { count: held.length - MOST_NAMED })}`}
        </p>
      )}
    </div>
  );
}
