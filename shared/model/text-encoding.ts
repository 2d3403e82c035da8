/** Encodings of text files that a person may choose where the bytes do not say (GB 2312 and GBK are parts of GB 18030). */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];
