export { collectDates, readScreenings, type Screenings } from "./read-screenings.js";
export { hasVenueWord, readVenue } from "./venue.js";
