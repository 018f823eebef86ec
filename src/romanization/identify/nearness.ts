/** Share of two words that is the same at their beginning and their end: 0 to 1. */
export function nearnessOf(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let front = 0;
  while (front < most && a[front] === b[front]) front++;
  let back = 0;
  while (back < most - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return (front + back) / Math.max(1, a.length, b.length);
}
