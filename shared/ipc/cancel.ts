/** Own small cancel type, because shared/ may not name AbortSignal; an AbortSignal fits it. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}
