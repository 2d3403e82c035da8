interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** Types of words.cjs, which is CommonJS because set-up begins on an old Node. */
declare const words: {
  readonly usage: string;
  readonly installingChromium: () => string;
  readonly noChromium: () => string;
  readonly passedAtSecondTry: (count: number) => string;
  readonly fetchingElectron: () => string;
  readonly building: () => string;
  readonly buildFailed: () => string;
  readonly useElectron: () => string;
  readonly useBrowser: () => string;
  readonly useAddress: (why: BothLanguages) => string;
  readonly whyNoDisplay: BothLanguages;
  readonly whyNoChromium: BothLanguages;
  readonly whyAsked: BothLanguages;
  readonly noSuchFile: (path: string) => string;
  readonly installing: () => string;
  readonly unknownTarget: (name: string, all: string) => string;
  readonly packageLacks: (what: string) => string;
  readonly unknownSuite: (name: string, all: string) => string;
  readonly filterOfOneSuite: (filters: string, suites: string) => string;
  readonly unknownCommand: (name: string) => string;
};
export = words;
