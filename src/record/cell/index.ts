export {
  countriesOfCell,
  holdsSeveralYears,
  minutesOfCell,
  namesOfCell,
  readCountriesOfCell,
  yearOfCell,
} from "./cell-values.js";
export { columnMeaning, type ColumnMeaning } from "./column-meaning.js";
