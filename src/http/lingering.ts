/** So long, in milliseconds, a caller who has been answered for good may go on sending: it is read and thrown away. */
export const LINGERING_MS = 2000;
