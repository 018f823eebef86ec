export { givenReading, givenTie, hasSurnameEnding, usualForms, type GivenReading } from "./given-name.js";
