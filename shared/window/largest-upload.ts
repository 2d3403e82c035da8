/** Bytes of the largest file a window may hand over. Published disclosures are below 50 MB; scans reach a few hundred. */
export const LARGEST_UPLOAD = 1024 ** 3;
