export { jobDocument } from "./job-document.js";
export { resultRange } from "./result-range.js";
export { readSubmission } from "./submission.js";
