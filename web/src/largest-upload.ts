/** What a body with files may hold, in bytes, as the service has it. */
export const LARGEST_UPLOAD = 16 * 1024 * 1024;
