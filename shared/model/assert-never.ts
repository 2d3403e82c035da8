/** Closes a union: the compiler objects when a member is not handled; at run time it throws with the value's text. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
