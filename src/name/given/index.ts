export { givenReading, givenTie, usualForms, type GivenReading } from "./given-name.js";
