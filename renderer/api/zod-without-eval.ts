import { z } from 'zod';

// zod probes `new Function` when a schema is made; the content security policy forbids it and reports the probe.
// A module of its own, imported first: a line in main.tsx would run only after the schemas were made.
z.config({ jitless: true });
