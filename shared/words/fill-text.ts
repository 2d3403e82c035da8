/** Puts data into `{name}` places of a text; a name without data leaves nothing, so that no brace ever reaches a person. */
export const fillText = (text: string, data: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? '');
