import { Dialog } from '@base-ui/react/dialog';
import { useEffect, type ReactElement, type ReactNode, type RefObject } from 'react';

interface SheetProps {
  readonly label: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What takes the focus first; without it the first control of the sheet. */
  readonly first?: RefObject<HTMLElement | null>;
}

/** A sheet over the window: holds the focus, closes on Esc and on a click beside it, gives the focus back. */
export function Sheet({ label, className, onClose, children, first }: SheetProps): ReactElement {
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Dialog.Portal>
        <Dialog.Backdrop className="sheet-layer" />
        <Dialog.Popup className={`pop over-sheet ${className}`} aria-label={label} {...(first ? { initialFocus: first } : {})}>{children}{first && <FocusAtOnce on={first} />}</Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/**
 * The library moves the focus a frame after the sheet is drawn; what is typed in that frame would go to the page behind and be lost.
 * An effect, not a layout effect: by then the library has noted where the focus was, to give it back.
 */
function FocusAtOnce({ on }: { readonly on: RefObject<HTMLElement | null> }): null {
  useEffect(() => on.current?.focus(), [on]);
  return null;
}
