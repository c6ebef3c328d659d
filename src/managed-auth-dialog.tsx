import { X } from 'lucide-react';
import { type ComponentProps, type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useParts } from './appearance/use-parts';
import { useTranslator } from './localization/use-translator';
import { type DialogParts, FlowWidget, type ManagedAuthFlowProps } from './managed-auth-flow';
import { useDialog } from './screens/focus/use-dialog';
import { flowKey } from './session/session';
import { useNumberOf } from './session/use-keyed';
import { IconButton } from './ui/button';
import { useComponents } from './ui/components';

export type ManagedAuthDialogProps = ManagedAuthFlowProps & DialogOptions;

/** What makes a flow a dialog. */
export interface DialogOptions {
  /** Whether it is shown. While it is not, nothing of it exists: nothing is read, and nothing that was typed is kept. */
  open: boolean;
  /**
   * It is closed: by Escape, the close button, by stopping, or by the button after success; or without being asked, by
   * the browser (Android's back, a second request to close) or by a script. Set `open` to false.
   */
  onClose: () => void;
}

/**
 * `<ManagedAuthFlow>` in a native modal `<dialog>`. Escape and the close button ask first when something was typed; the
 * focus goes back to where it was; the page behind does not scroll. Closed in any other way, it stops as if that were
 * pressed.
 *
 * @throws TypeError when `connectionId` is empty or no id, and there is no `domain`.
 */
export function ManagedAuthDialog({ open, onClose, ...props }: ManagedAuthDialogProps) {
  const key = useNumberOf(flowKey(props));
  if (!open) return null;
  const onDone = () => {
    if (props.onDone) props.onDone();
    onClose();
  };
  return <FlowWidget key={key} {...props} onDone={onDone} onClose={onClose} dialog={DIALOG} />;
}

/** React 18 hands a ref to no plain function. */
const Dialog = /* @__PURE__ */ forwardRef<HTMLDialogElement, ComponentPropsWithoutRef<DialogParts['Dialog']>>(
  function Dialog({ label, onLeave, ...props }, ref) {
    const { Dialog: Part } = useComponents();
    const attributes = { ...props, ref, 'aria-label': label };
    return Part ? <Part {...attributes} onLeave={onLeave} /> : <dialog {...attributes} />;
  },
);

function CloseButton({ onClose }: ComponentProps<DialogParts['CloseButton']>) {
  const part = useParts();
  const t = useTranslator();
  return (
    <IconButton {...part('closeButton')} type="button" form="" aria-label={t('close')} onClick={onClose}>
      <X size={18} aria-hidden="true" />
    </IconButton>
  );
}

const DIALOG: DialogParts = { useDialog, Dialog, CloseButton };
