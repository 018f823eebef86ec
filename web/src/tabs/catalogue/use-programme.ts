import { useRef, useState } from "preact/hooks";
import { ServiceProblem } from "../../service.js";
import { readProgrammeFile, type Programme } from "./programme.js";

/** Why there is no programme: packed and damaged, moved or changed since it was chosen, or without what reads it. */
export type ProgrammeFault = "damaged" | "unreadable" | "unreachable";

/** The programme that was opened last. */
export interface OpenedProgramme {
  readonly programme?: Programme;
  readonly fault?: ProgrammeFault;
  /** Gives it when it has been read, unless another was opened meanwhile or it cannot be read. */
  readonly open: (name: string, content: Blob) => Promise<Programme | undefined>;
  /** Whether no other has been opened since. */
  readonly isOpen: (programme: Programme) => boolean;
}

function faultOf(error: unknown): ProgrammeFault {
  if (error instanceof ServiceProblem) return "unreachable";
  return error instanceof DOMException ? "unreadable" : "damaged";
}

/** Opens one programme after another; of several that are opened in haste, the last one counts. */
export function useProgramme(): OpenedProgramme {
  const [state, setState] = useState<Pick<OpenedProgramme, "programme" | "fault">>({});
  const last = useRef(0);
  const current = useRef<Programme>(undefined);
  return {
    ...state,
    async open(name, content) {
      const turn = ++last.current;
      current.current = undefined;
      setState({});
      const next = await readProgrammeFile(name, content).then(
        (programme) => ({ programme }),
        (error: unknown) => ({ fault: faultOf(error) }),
      );
      if (turn !== last.current) return undefined;
      setState(next);
      current.current = "programme" in next ? next.programme : undefined;
      return current.current;
    },
    isOpen: (programme) => current.current === programme,
  };
}
