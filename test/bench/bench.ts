/** What can be measured, by the word after `npm run bench --`; each is loaded when asked for. README.md says what each prints. */
const PARTS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  import: async (args) => (await import('./import.ts')).measureImport(args),
  window: async (args) => (await import('./window.ts')).measureWindow(args),
  check: async (args) => (await import('./check.ts')).measureChecks(args),
  planted: async (args) => (await import('./planted/planted.ts')).printPlanted(args),
  tables: async (args) => (await import('./reading/tables.ts')).measureTables(args),
  speed: async (args) => (await import('./reading/speed.ts')).measureSpeed(args),
  ocr: async (args) => (await import('./ocr-scans.ts')).measureScans(args),
  batch: async (args) => (await import('./batch.ts')).measureBatch(args),
  soak: async (args) => (await import('./soak.ts')).measureSoak(args),
  library: async (args) => (await import('./library.ts')).measureLibrary(args),
};

const [first, ...rest] = process.argv.slice(2);
const part = first !== undefined && Object.hasOwn(PARTS, first) ? PARTS[first] : undefined;
// Without a word for a part, what stands there are files to import.
await (part ? part(rest) : PARTS['import']?.(process.argv.slice(2)));
