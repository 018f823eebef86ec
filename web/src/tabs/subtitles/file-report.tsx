import { useMemo } from "preact/hooks";
import type { Finding, SubtitleProfile } from "../../../../src/generated/schema-types.js";
import { useWords } from "../../page.js";
import { Chip } from "../../parts/chips.js";
import { Findings } from "../../parts/findings.js";
import type { ReadFile } from "./check-files.js";
import { formatName } from "./format-names.js";
import { languageColours } from "./language-colours.js";
import { RepairedFile } from "./repaired-file.js";
import { Timeline } from "./timeline.js";

interface FileReportProps {
  readonly read: ReadFile;
  readonly profile: SubtitleProfile | "";
}

/** One file: its languages, its cues along the time, and what was found in it. */
export function FileReport({ read, profile }: FileReportProps) {
  const words = useWords();
  const { path, file, format, languages, cues, findings } = read;
  const colours = useMemo(() => languageColours(languages), [languages]);
  const about = ({ cue }: Finding): string | undefined => (cue === undefined ? undefined : cues[cue - 1]?.text);
  return (
    <article class="card file">
      <header class="file-head">
        <h3>{path}</h3>
        <p>
          {languages.map(({ language, share }) => (
            <Chip
              key={language}
              colour={colours.get(language) ?? "stone"}
              more={languages.length > 1 ? `${words.number(share * 100)} %` : undefined}
            >
              {words.language(language)}
            </Chip>
          ))}
          <small>
            {format === null ? words.say("subtitles/no-format") : formatName(format, words)} ·{" "}
            {words.say("subtitles/cues", { count: cues.length })}
          </small>
        </p>
      </header>
      {cues.length > 0 && <Timeline read={read} colours={colours} />}
      {findings.length > 0 ? (
        <Findings findings={findings} about={about} />
      ) : (
        <p class="nothing">{words.say(cues.length > 0 ? "subtitles/clean" : "subtitles/no-cues")}</p>
      )}
      {format !== null && cues.length > 0 && <RepairedFile path={path} file={file} format={format} profile={profile} />}
    </article>
  );
}
