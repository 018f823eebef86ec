import type { Subtitle, VersionTag, VersionTagsParseOutput } from "../../../../src/generated/schema-types.js";
import type { ComponentChildren } from "preact";
import { useWords } from "../../page.js";
import { Chip } from "../../parts/chips.js";
import { Findings } from "../../parts/findings.js";
import { MarkedText } from "../../parts/marked-text.js";
import type { Words } from "../../words.js";

/** The colour of each part of a tag, in the text as in the chips. */
const COLOURS: Readonly<Record<string, string>> = {
  kind: "stone",
  audio: "sea",
  subtitles: "plum",
  intertitles: "plum",
};
const colourOf = (field: string): string => COLOURS[field] ?? "moss";

interface TagCardProps {
  readonly text: string;
  readonly read: VersionTagsParseOutput;
}

/** The text with what was read from it, and the tag that came of it. */
export function TagCard({ text, read: { tag, findings, spans } }: TagCardProps) {
  const words = useWords();
  const marks = spans.map(({ start, end, field }) => ({
    start,
    end,
    id: field,
    colour: colourOf(field),
    sure: true,
    title: words.term("field", field),
  }));
  return (
    <div class="card">
      <MarkedText text={text} marks={marks} />
      {tag ? <TagFacts tag={tag} /> : <p class="nothing">{words.say("version/none")}</p>}
      {findings.length > 0 && <Findings findings={findings} />}
    </div>
  );
}

function subtitleNote({ kind, medium }: Subtitle, words: Words): string {
  const parts = [
    kind === "full" ? "" : words.term("subtitle-kind", kind),
    medium === "unknown" ? "" : words.term("medium", medium),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** What a tag states, part by part; not stated and stated to be none are two things. */
export function TagFacts({ tag }: { readonly tag: VersionTag }) {
  const words = useWords();
  const notStated = <span class="not-stated">{words.say("page/not-stated")}</span>;
  const none = <span>{words.term("list", "none")}</span>;
  return (
    <dl class="facts">
      <Fact name={words.term("field", "kind")}>
        {tag.kind === "unknown" ? notStated : <Chip colour="stone">{words.term("version-kind", tag.kind)}</Chip>}
      </Fact>
      <Fact name={words.term("field", "audio")}>
        {tag.audio === null && notStated}
        {tag.audio?.length === 0 && none}
        {tag.audio?.map((language) => (
          <Chip key={language} colour="sea">
            {words.language(language)}
          </Chip>
        ))}
      </Fact>
      <Fact name={words.term("field", "subtitles")}>
        {tag.subtitles === null && notStated}
        {tag.subtitles?.length === 0 && none}
        {tag.subtitles?.map((subtitle, index) => (
          <Chip key={index} colour="plum" assumed={subtitle.assumed ?? false} more={subtitleNote(subtitle, words)}>
            {words.language(subtitle.language)}
          </Chip>
        ))}
      </Fact>
      <Extras tag={tag} />
    </dl>
  );
}

function Extras({ tag: { intertitles, access, live, package: packed, alternatives } }: { readonly tag: VersionTag }) {
  const words = useWords();
  const tracks = Object.entries(access ?? {}).map(([track, languages]) => ({
    name: words.term("field", track),
    more: Array.isArray(languages) ? words.list(languages.map((one: string) => words.language(one))) : "",
  }));
  return (
    <>
      {intertitles && (
        <Fact name={words.term("field", "intertitles")}>
          {intertitles.map((language) => (
            <Chip key={language}>{words.language(language)}</Chip>
          ))}
        </Fact>
      )}
      {tracks.length > 0 && (
        <Fact name={words.term("field", "access")}>
          {tracks.map(({ name, more }) => (
            <Chip key={name} more={more}>
              {name}
            </Chip>
          ))}
        </Fact>
      )}
      {live && (
        <Fact name={words.term("field", "live")}>
          {live.map(({ language, type }) => (
            <Chip key={type + language} more={words.language(language)}>
              {words.term("live-type", type)}
            </Chip>
          ))}
        </Fact>
      )}
      {packed && (
        <Fact name={words.term("field", "package")}>
          <Chip>{packed}</Chip>
        </Fact>
      )}
      {alternatives && (
        <Fact name={words.term("field", "alternatives")}>
          {alternatives.map((one, index) => (
            <Chip key={index} more={(one.subtitles ?? []).map(({ language }) => words.language(language)).join(", ")}>
              {(one.audio ?? []).map((language) => words.language(language)).join(", ") ||
                words.term("version-kind", one.kind ?? "unknown")}
            </Chip>
          ))}
        </Fact>
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
