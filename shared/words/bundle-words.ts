import { bundle as en } from './en/bundle.ts';
import type { Language } from './language.ts';
import { bundle as zh, type BundleWords } from './zh-CN/bundle.ts';

/** What is looked at in a bundle, and how that ends. */
export type BundleCheckId = keyof BundleWords['checks'];
export type CheckOutcome = keyof BundleWords['outcomes'];

/** The words of the evidence bundle in a language. */
export const bundleWords = (language: Language): BundleWords => (language === 'en' ? en : zh);
