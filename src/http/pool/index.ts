export { createAnswering, type AnsweringSettings } from "./answering.js";
