import type { ReactElement } from 'react';

/** A key as it is engraved. */
export const Kbd = ({ children }: { readonly children: string }): ReactElement => <kbd>{children}</kbd>;
