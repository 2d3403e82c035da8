/** Version of reading and recognition, kept with every snapshot: raised whenever the same bytes may read differently. */
export const READER_VERSION = '7';
