/** The part of the usage that speaks of one command: its heading, its line, options and exit statuses; null for an unknown command. */
export function usageOf(usage: string, command: string): string | null {
  const [heading = '', ...lines] = usage.split('\n');
  const own = lines.filter((line) => line.startsWith(`  ${command} `));
  if (own.length === 0) return null;
  const general = lines.slice(lines.findLastIndex((line) => line.startsWith('  ')) + 1);
  return [heading, '', ...own, ...general].join('\n');
}
