/**
 * Tests that only compute: what they load keeps nothing but what it has worked out, so the files share their modules.
 * Loading the rules anew for each of two hundred files took most of their time. From the project's folder.
 */
export const COMPUTING: readonly string[] = [
  'test/golden/**/*.test.ts', 'test/guards/**/*.test.ts', 'test/properties/**/*.test.ts', 'test/rules/**/*.test.ts',
  'test/unit/{across,checks,claims,classify,generator,history,language,money,recognise,report,review,structure,versions,view}/**/*.test.ts',
];
