import { build } from '../build/build.ts';
import words from '../words.cjs';

try {
  await build();
} catch (error) {
  console.error(words.buildFailed());
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
