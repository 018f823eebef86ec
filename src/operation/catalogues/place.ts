const DATABASE = /^postgres(?:ql)?:\/\//i;
/** A password may hold slashes and signs of its own: it ends with the last `@` in front of the query. */
const PASSWORD = /^([a-z][a-z0-9+.-]*:\/\/[^:/?#@]*):[^?#]*@/i;
const SECRET_PARAMETER = /([?&](?:password|sslpassword)=)[^&#]*/gi;

/** Whether the place of a catalogue is the URL of a database; else it is a folder. */
export function isDatabaseUrl(place: string): boolean {
  return DATABASE.test(place);
}

/** A place as it may be printed: without a password, of whatever server it is. */
export function shownPlace(place: string): string {
  return place.replace(PASSWORD, "$1@").replace(SECRET_PARAMETER, "$1…");
}
