export { createAnswering, usualAnswering, type AnsweringSettings } from "./answering.js";
