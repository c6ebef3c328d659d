import { type RefObject, useCallback, useEffect, useInsertionEffect, useRef, useState } from 'react';
import { checkCopies, checkStyles } from './check-page';
import { checkProps } from './check-props';
import type { BrowserFault } from './codes';
import { type Diagnostic, diagnosticOf, type Finding, keyOf, logOnce } from './diagnostic';

type OnDiagnostic = ((diagnostic: Diagnostic) => void) | undefined;

/**
 * Tells the developer what is wrong with the integration: on the console in development, once per page, and to
 * `onDiagnostic` once per widget. Props and page are only checked in development.
 *
 * @param props everything the host passed.
 * @returns reports a fault that showed at the endpoint.
 */
export function useDiagnostics(props: { readonly onDiagnostic?: OnDiagnostic }): (fault: BrowserFault) => void {
  const found = useFindings(props.onDiagnostic);
  // The condition never changes while the page lives.
  if (process.env.NODE_ENV !== 'production') {
    const findings = checkProps(props);
    // Said while rendering, because what is wrong may make that fail.
    findings.forEach(logOnce);
    // biome-ignore lint/correctness/useHookAtTopLevel: the same at each render
    useEffect(() => findings.forEach(found));
    // biome-ignore lint/correctness/useHookAtTopLevel: the same at each render
    useEffect(() => checkCopies(found), [found]);
  }
  return useCallback((fault) => found({ fault }), [found]);
}

/** Reports a missing stylesheet where a widget needs it; in development only. */
export function useStylesCheck(root: RefObject<Element | null>, onDiagnostic: OnDiagnostic): void {
  // The condition never changes while the page lives.
  if (process.env.NODE_ENV !== 'production') {
    // biome-ignore lint/correctness/useHookAtTopLevel: the same at each render
    const found = useFindings(onDiagnostic);
    // biome-ignore lint/correctness/useHookAtTopLevel: the same at each render
    useEffect(() => (root.current === null ? undefined : checkStyles(root.current, found)), [root, found]);
  }
}

/** Reports what was found, each thing once. */
function useFindings(onDiagnostic: OnDiagnostic): (finding: Finding) => void {
  const latest = useRef<OnDiagnostic>(undefined);
  const [told] = useState(() => new Set<string>());
  useInsertionEffect(() => {
    latest.current = onDiagnostic || undefined;
  });
  return useCallback(
    (finding: Finding) => {
      if (process.env.NODE_ENV !== 'production') logOnce(finding);
      const key = keyOf(finding);
      if (told.has(key)) return;
      told.add(key);
      try {
        latest.current?.(diagnosticOf(finding));
      } catch (error) {
        // The host should see its own mistake; the widget carries on.
        void Promise.reject(error);
      }
    },
    [told],
  );
}
