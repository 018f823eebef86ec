/** The date and time now in UTC, as `2026-11-29T03:40:00`: what a written file is dated with. */
export function dateNow(): string {
  return new Date().toISOString().slice(0, 19);
}
