/** What the person's attention and the network do, as the browser tells it. */
export interface AttentionHandlers {
  /** The page is looked at again, came back from the page cache, or the network is back. */
  onReturn(): void;
  onHide(): void;
}

export function isHidden(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'hidden';
}

/** @returns stops watching. */
export function watchAttention({ onReturn, onHide }: AttentionHandlers): () => void {
  const onVisibility = () => (isHidden() ? onHide() : onReturn());
  document.addEventListener('visibilitychange', onVisibility);
  const returns = ['pageshow', 'online', 'focus'] as const;
  for (const name of returns) window.addEventListener(name, onReturn);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    for (const name of returns) window.removeEventListener(name, onReturn);
  };
}
