import type { GivenFile } from "../../upload.js";

/** A promise and what is in hand. */
export interface SubtitleExample {
  readonly promise: string;
  readonly files: readonly GivenFile[];
}

const FOLDER = "../../../../docs/examples/";
const TEXTS = import.meta.glob<string>(
  ["../../../../docs/examples/ferry-dialogue*.srt", "../../../../docs/examples/ferry-dcp/*"],
  { query: "?raw", import: "default" },
);

async function example(promise: string, paths: readonly string[]): Promise<SubtitleExample> {
  const files = paths.map(async (path) => {
    const text = (await TEXTS[FOLDER + path]?.()) ?? "";
    return { path, file: new Blob([text]) };
  });
  return { promise, files: await Promise.all(files) };
}

const PACKAGE = Object.keys(TEXTS)
  .map((path) => path.slice(FOLDER.length))
  .filter((path) => path.startsWith("ferry-dcp/"));

/** The worked examples of the documentation. */
export const SUBTITLE_EXAMPLES = {
  kept: () => example("RU OV with FR & NL subt.", ["ferry-dialogue.fr-nl.srt"]),
  damaged: () => example("VOSTF", ["ferry-dialogue-damaged.fr.srt"]),
  wrong: () => example("OmnlU", ["ferry-dialogue-wrong.nl.srt"]),
  package: () => example("RU OV with FR & NL subt.", PACKAGE),
} as const;
