type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function write(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${write(one)}`).join(',')}}`;
}

/** JSON with sorted keys and no blanks, ending in one line feed: equal values are equal bytes. What JSON cannot hold is left out, as JSON.stringify does. */
export const canonicalJson = (value: unknown): Uint8Array => new TextEncoder().encode(`${write(JSON.parse(JSON.stringify(value)) as Json)}\n`); // JSON.parse gives JSON
