/** How many characters must change, be lost or be added to make one text of the other; counting stops above `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      next.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** The characters in which two texts of distance one or two differ: what is left when the common front and back are taken away. */
export function differingParts(a: string, b: string): readonly [string, string] {
  let front = 0;
  while (front < Math.min(a.length, b.length) && a[front] === b[front]) front += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  return [a.slice(front, a.length - back), b.slice(front, b.length - back)];
}
