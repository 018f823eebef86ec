import { useState } from "preact/hooks";
import type { SubtitleProfile } from "../../../../src/generated/schema-types.js";
import { useWords } from "../../page.js";
import { Choice } from "../../parts/choice.js";
import { Examples } from "../../parts/examples.js";
import { FileDrop } from "../../parts/file-drop.js";
import { Findings } from "../../parts/findings.js";
import { Intro } from "../../parts/intro.js";
import { OriginalChoice } from "../../parts/original-choice.js";
import { Progress } from "../../parts/progress.js";
import { TextField } from "../../parts/text-field.js";
import { Trouble } from "../../parts/trouble.js";
import { Verdict } from "../../parts/verdict.js";
import { LARGEST_UPLOAD } from "../../largest-upload.js";
import { TagFacts } from "../version/tag-card.js";
import { SUBTITLE_EXAMPLES } from "./examples.js";
import { FileReport } from "./file-report.js";
import { filesOfDrop, filesOfInput } from "./given-files.js";
import type { SubtitleCheck } from "./check-files.js";
import { useCheck } from "./use-check.js";

const PROFILES: readonly SubtitleProfile[] = ["festival", "cinema-bv21", "cinema-interop", "netflix", "bbc"];
const MEGABYTE = 1024 * 1024;
const EXAMPLE_IDS = ["kept", "damaged", "wrong", "package"] as const;

/** Files or a package on one side, the promise on the other, and the verdict on top. */
export function SubtitlesTab() {
  const words = useWords();
  const [check, setCheck] = useState<SubtitleCheck>({ files: [], promise: "", original: "", profile: "" });
  const [empty, setEmpty] = useState(false);
  const change = (part: Partial<SubtitleCheck>): void => {
    setEmpty(false);
    setCheck((before) => ({ ...before, ...part }));
  };
  /** An empty folder takes nothing away from what is there. */
  const drop = async (transfer: DataTransfer | null): Promise<void> => {
    const files = await filesOfDrop(transfer).catch(() => []);
    if (files.length > 0) change({ files });
    else setEmpty(true);
  };
  const megabytes = (bytes: number): string => words.number(bytes / MEGABYTE, bytes % MEGABYTE === 0 ? 0 : 1);
  const { checked, problem, unsent, sent, again } = useCheck(check);

  return (
    <>
      <Intro heading={words.say("subtitles/heading")} lead={words.say("subtitles/lead")}>
        <Examples
          examples={EXAMPLE_IDS.map((id) => ({
            name: words.say(`subtitles/example-${id}`),
            show: () => SUBTITLE_EXAMPLES[id]().then((example) => change({ original: "", ...example })),
          }))}
        />
      </Intro>
      <div class="row spread">
        <TextField
          label={words.say("subtitles/promise")}
          value={check.promise}
          write={(promise) => change({ promise: promise.trim() === "" ? "" : promise })}
          placeholder="RU OV with FR & NL subt."
        />
        <OriginalChoice value={check.original} choose={(original) => change({ original })} />
        <Choice
          label={words.say("subtitles/profile")}
          value={check.profile}
          choose={(profile) => change({ profile })}
          options={[
            { value: "" as const, name: words.say("subtitles/no-profile") },
            ...PROFILES.map((value) => ({ value, name: words.say(`profile/${value}`) })),
          ]}
        />
      </div>
      <FileDrop
        label={words.say("subtitles/drop")}
        folder={words.say("subtitles/folder")}
        held={check.files.map(({ path }) => path)}
        chosen={(files) => change({ files: filesOfInput(files) })}
        dropped={(transfer) => void drop(transfer)}
      />
      {empty && (
        <p class="trouble" role="alert">
          {words.say("subtitles/no-files")}
        </p>
      )}
      {sent !== undefined && (
        <Progress label={words.say(sent < 1 ? "page/sending" : "page/checking")} share={sent < 1 ? sent : undefined} />
      )}
      {problem && <Trouble problem={problem} again={again} />}
      {unsent && (
        <p class="trouble" role="alert">
          {unsent.reason === "too-large"
            ? words.say("subtitles/too-large", { size: megabytes(unsent.bytes), most: megabytes(LARGEST_UPLOAD) })
            : words.say("subtitles/unreadable")}
        </p>
      )}
      {checked && (
        <div class="report" aria-busy={sent !== undefined}>
          <Verdict
            verdict={checked.verdict}
            sentence={words.verdict(checked.promised ? "verdict" : "soundness", checked.verdict)}
          />
          {checked.findings.length > 0 && <Findings findings={checked.findings} />}
          {checked.unsent > 0 && <p class="hint">{words.say("subtitles/unsent", { count: checked.unsent })}</p>}
          {checked.versions.map(({ id, title, tag }) => (
            <div key={id} class="card">
              <h3 class="content-title">{title}</h3>
              <TagFacts tag={tag} />
            </div>
          ))}
          {checked.files.map((file) => (
            <FileReport key={file.path} read={file} profile={check.profile} />
          ))}
        </div>
      )}
    </>
  );
}
