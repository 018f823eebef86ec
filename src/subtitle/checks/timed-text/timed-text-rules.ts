import { afterReel } from "./after-reel.js";
import { emptyFile } from "./empty-file.js";
import { emptyText } from "./empty-text.js";
import { fade } from "./fade.js";
import { fontFile } from "./font-file.js";
import { fontRef } from "./font-ref.js";
import { fontSize } from "./font-size.js";
import { issueDate } from "./issue-date.js";
import { languageInvalid } from "./language-invalid.js";
import { languageMissing } from "./language-missing.js";
import { lineOrder } from "./line-order.js";
import { loadfont } from "./loadfont.js";
import { maxImage } from "./max-image.js";
import { maxText } from "./max-text.js";
import { maxVisible } from "./max-visible.js";
import { namespaceCount } from "./namespace-count.js";
import { namespace } from "./namespace.js";
import { size } from "./size.js";
import { spotNumber } from "./spot-number.js";
import { startTime } from "./start-time.js";
import { timecodeIllegal } from "./timecode-illegal.js";
import type { TimedTextRule } from "./timed-text-rule.js";
import { uuid } from "./uuid.js";
import { vpositionZero } from "./vposition-zero.js";
import { xmlMalformed } from "./xml-malformed.js";

/** Every rule for timed text, in the order in which findings are given: the document, its header, its events. */
export const TIMED_TEXT_CHECKS: readonly TimedTextRule[] = [
  xmlMalformed,
  namespace,
  namespaceCount,
  size,
  uuid,
  languageMissing,
  languageInvalid,
  issueDate,
  startTime,
  loadfont,
  fontRef,
  fontFile,
  fontSize,
  emptyFile,
  timecodeIllegal,
  spotNumber,
  emptyText,
  lineOrder,
  vpositionZero,
  maxText,
  maxImage,
  maxVisible,
  fade,
  afterReel,
];
