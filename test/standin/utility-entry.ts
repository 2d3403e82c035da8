/** Gives the child process the `parentPort` that a utility process has. */
Object.assign(process, {
  parentPort: {
    on: (_event: 'message', handler: (event: { readonly data: unknown }) => void) =>
      process.on('message', (envelope: { readonly message: unknown }) => handler({ data: envelope.message })),
    postMessage: (message: unknown) => process.send?.(message),
  },
});
// A utility process ends with its parent.
process.on('disconnect', () => process.exit(0));
