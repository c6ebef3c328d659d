import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect`. On a server there is nothing to lay out, and React 18 would warn of an effect that does. */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
