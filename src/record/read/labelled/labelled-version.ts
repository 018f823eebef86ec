import { lookupLanguages } from "../../../language/index.js";
import { subtitle, versionTag, type StatedVersion } from "../../../model/index.js";
import { proven } from "../../evidence.js";
import { readVersion } from "../../fields/index.js";
import { remember } from "../../../text/index.js";
import { spanOf, type Stretch } from "../../stretch.js";
import type { Labelled } from "../labels/labelled-values.js";
import type { LabelledWork } from "./labelled-work.js";

/** `Language:` and `Subtitles:` are one version; labels that follow each other are read together with their values. */
export function readLabelledVersion(labels: readonly Labelled[], { page, draft }: LabelledWork): void {
  const pieces = labels.flatMap(({ label, values }): Stretch[] => {
    const last = values.at(-1);
    return last === undefined
      ? []
      : [{ text: page.text.slice(label.span.start, last.start + last.text.length), start: label.span.start }];
  });
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return;
  const context = { ...page.context, labelled: true };
  const spans = pieces.map(spanOf);
  const end = last.start + last.text.length;
  const together =
    end - first.start < 160
      ? readVersion(
          {
            text: page.text
              .slice(first.start, end)
              .replace(/\s*[\r\n]+\s*/gu, (_: string, at: number, all: string) =>
                /:\s*$/u.test(all.slice(0, at)) ? " " : " / ",
              ),
            start: first.start,
          },
          context,
        )
      : undefined;
  const read = pieces.flatMap((piece) => readVersion(piece, context) ?? []);
  const versions = together === undefined ? read : [together, ...read];
  const subtitles = labels.flatMap((labelled) => (isSubtitles(labelled) ? labelled.values.flatMap(languagesIn) : []));
  const [best] = versions;
  if (best === undefined) {
    const audio = labels.flatMap((labelled) => (isSubtitles(labelled) ? [] : labelled.values.flatMap(languagesIn)));
    if (audio.length + subtitles.length === 0) return;
    const printed = pieces.map(({ text }) => text.replace(/\s+/gu, " ")).join(" / ");
    const tag = versionTag({
      audio: audio.length > 0 ? audio : null,
      subtitles: subtitles.length > 0 ? subtitles.map((language) => subtitle(language)) : null,
    });
    draft.set("version", proven({ ...tag, printed }, { how: "label", confidence: "high", spans }));
    return;
  }
  const told = versions.slice(1).reduce((sum, { value: one }) => joinedVersion(sum, one), best.value);
  const value = asListed(told, labels);
  const tracks = value.subtitles ?? (subtitles.length > 0 ? subtitles.map((language) => subtitle(language)) : null);
  const printed = pieces.map(({ text }) => text.replace(/\s+/gu, " ")).join(" / ");
  draft.set(
    "version",
    proven({ ...value, subtitles: tracks, printed }, { how: "label", confidence: best.confidence ?? "high", spans }),
  );
}

/** The languages of the subtitles where their label lists nothing else: `Taal: Russisch`, `Ondertiteld: Engels`. */
function asListed(told: StatedVersion, labels: readonly Labelled[]): StatedVersion {
  const lists = (ofSubtitles: boolean): string[] | undefined => {
    const values = labels.filter((one) => isSubtitles(one) === ofSubtitles).flatMap(({ values: its }) => its);
    const lists = values.map(({ text }) => namedLanguages(text));
    return values.length === 0 || lists.some((list) => list === undefined)
      ? undefined
      : lists.flatMap((list) => list ?? []);
  };
  const [audio, written] = [lists(false), lists(true)];
  const differs = written !== undefined && told.subtitles?.map(({ language }) => language).join() !== written.join();
  if (audio === undefined || !differs) return told;
  return { ...told, audio, subtitles: written.map((language) => subtitle(language)) };
}

/** The languages of a text that names languages and nothing else. */
function namedLanguages(text: string): string[] | undefined {
  const words = text.split(LANGUAGE_LIST).filter((word) => word !== "");
  const languages = words.flatMap((word) => languagesIn({ text: word, start: 0 }));
  return languages.length === words.length ? languages : undefined;
}

function isSubtitles({ label }: Labelled): boolean {
  return label.meanings.some((meanings) => meanings.some(({ id }) => id === "subtitles"));
}

const LANGUAGE_LIST = /\s*(?:[,;/+&.]|\s(?:and|und|et|en|и|та|y|e|i|a)\s)\s*/u;

/** The languages that the words of a value name. */
function languagesIn({ text }: Stretch): readonly string[] {
  return text.length > LONGEST_LIST ? languagesOf(text) : namedIn(text);
}

/** Lists of languages are shorter. */
const LONGEST_LIST = 200;

function languagesOf(text: string): readonly string[] {
  return text.split(LANGUAGE_LIST).flatMap((word) => {
    if (word.length < 3 || word.length > 40) return [];
    const [found] = [word, word.replace(/ськ(?:і|ими|ою)$/u, "ська"), word.replace(/ски(?:е|ми|м)$/u, "ский")].flatMap(
      (form) => lookupLanguages({ text: form }),
    );
    return found === undefined ? [] : [found.tag];
  });
}

const namedIn = remember(languagesOf);

/** One version out of two statements of it: what the first leaves open the second may say. */
export function joinedVersion(a: StatedVersion, b: StatedVersion): StatedVersion {
  return {
    ...a,
    kind: a.kind === "unknown" ? b.kind : a.kind,
    audio: a.audio ?? b.audio,
    subtitles: a.subtitles ?? b.subtitles,
  };
}
