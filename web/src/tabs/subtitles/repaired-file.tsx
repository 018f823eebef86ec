import { useState } from "preact/hooks";
import type {
  Problem,
  SubtitlesConvertOutput,
  SubtitleProfile,
  SubtitleTarget,
} from "../../../../src/generated/schema-types.js";
import { useWords } from "../../page.js";
import { Choice } from "../../parts/choice.js";
import { Findings } from "../../parts/findings.js";
import { Trouble } from "../../parts/trouble.js";
import { bytesOfBase64, saveFile } from "../../save-file.js";
import { ServiceProblem } from "../../service.js";
import { upload } from "../../upload.js";
import { formatName, isTarget, TARGETS } from "./format-names.js";

interface RepairedFileProps {
  readonly path: string;
  readonly file: Blob;
  readonly format: string;
  readonly profile: SubtitleProfile | "";
}

/** The file without what can be mended, to take away. */
export function RepairedFile({ path, file, format, profile }: RepairedFileProps) {
  const words = useWords();
  const [to, setTo] = useState<SubtitleTarget>(isTarget(format) ? format : "srt");
  const [repaired, setRepaired] = useState<SubtitlesConvertOutput>();
  const [problem, setProblem] = useState<Problem>();

  const repair = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const options = { fix: profile === "" ? true : profile } as const;
      const result = await upload("subtitles/convert", { to, options }, [{ path, file }], { language: words.locale });
      setRepaired(result);
      const stem = path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
      saveFile(`${stem}.repaired.${TARGETS[to]}`, bytesOfBase64(result.content), "application/octet-stream");
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      setProblem(error.problem);
    }
  };

  return (
    <div class="repair">
      <div class="row">
        <Choice
          label={words.say("subtitles/as")}
          value={to}
          choose={setTo}
          options={Object.keys(TARGETS)
            .filter(isTarget)
            .map((value) => ({ value, name: formatName(value, words) }))}
        />
        <button type="button" class="primary" onClick={() => void repair()}>
          {words.say("subtitles/repair")}
        </button>
      </div>
      {problem && <Trouble problem={problem} />}
      {repaired && (
        <div role="status">
          <p class="lost">
            {words.say("subtitles/fixed", { count: repaired.fixed.length })}
            {repaired.lost.length > 0 &&
              ` ${words.say("subtitles/lost", { list: words.list(repaired.lost.map((id) => words.term("lost-subtitle", id))) })}`}
          </p>
          {repaired.fixed.length > 0 && <Findings findings={repaired.fixed} />}
        </div>
      )}
    </div>
  );
}
