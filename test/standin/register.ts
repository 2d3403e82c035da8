import { registerHooks } from 'node:module';

const standin = new URL('./electron.ts', import.meta.url).href;

/** From here on `import 'electron'` gives the stand-in. */
registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: standin, shortCircuit: true } : next(specifier, context)),
});
