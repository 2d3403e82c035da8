/** Sheet names Excel accepts: at most 31 characters, none of []:*?/\, no quote at the ends, unique regardless of case. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const clean = wanted.replace(/[[\]:*?/\\]/g, '').replace(/^'+|'+$/g, '').trim() || 'Sheet';
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? '' : `(${n})`;
    const name = clean.slice(0, 31 - suffix.length) + suffix;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
