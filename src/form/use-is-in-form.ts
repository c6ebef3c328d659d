import { type RefObject, useState } from 'react';
import { useBeforePaint } from '../appearance/use-before-paint';

/** Whether an element stands in a form of the host's: HTML allows no form in another. Told before a form is rendered. */
export function useIsInForm(root: RefObject<Element | null>): boolean {
  const [isInForm, setInForm] = useState(false);
  useBeforePaint(() => setInForm(Boolean(root.current?.closest('form'))), [root]);
  return isInForm;
}
