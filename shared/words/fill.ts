/** Puts data into a text: `{name}` becomes data.name; a missing name is a defect and throws. */
export function fill(text: string, data: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`text needs {${name}}: ${text}`);
    return value;
  });
}
