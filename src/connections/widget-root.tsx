import { type ReactNode, useCallback } from 'react';
import type { Appearance } from '../appearance/appearance';
import { useAppearance } from '../appearance/use-appearance';
import { AppearanceProvider } from '../appearance/use-parts';
import { useSame } from '../appearance/use-same';
import type { Localization } from '../localization/localization';
import { TranslatorProvider, useLocalization } from '../localization/use-translator';
import { AnnounceProvider, LiveRegions, useAnnouncer } from '../ui/announce';
import { useWordsFor, WordsContext } from './use-words';

/** What the list of connections and the settings of one have in common with the flow. */
export interface WidgetProps {
  /** What it says; see `ManagedAuthFlowProps`. The words are those of `connections` in a language. */
  localization?: Localization | undefined;
  /** The direction it is laid out in. Default that of the language. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** How it looks; see `ManagedAuthFlowProps`. The list takes the width there is, unless `layout.width` says otherwise. */
  appearance?: Appearance | undefined;
}

interface WidgetRootProps extends WidgetProps {
  /** Where the element is kept. */
  readonly root: { current: HTMLDivElement | null };
  /** Where the host does not say. */
  readonly width: 'narrow' | 'fill';
  readonly children: ReactNode;
}

const QUIET = { polite: null, assertive: null };

/** The outermost element: look, language and what is read out. */
export function WidgetRoot({ localization: given, dir, appearance, root, width, children }: WidgetRootProps) {
  const localization = useSame(given);
  const { ofParts, attributes } = useAppearance(root, appearance);
  const keepRoot = useCallback(
    (element: HTMLDivElement | null) => {
      root.current = element;
    },
    [root],
  );
  const t = useLocalization(localization);
  const words = useWordsFor(localization);
  const { announce, polite, assertive } = useAnnouncer(QUIET);
  return (
    <div
      {...ofParts.parts('root')}
      {...attributes}
      data-maf-width={ofParts.layout.width ?? width}
      ref={keepRoot}
      lang={t.messages.locale}
      dir={dir ?? t.messages.direction}
    >
      <TranslatorProvider value={t}>
        <WordsContext.Provider value={words}>
          <AppearanceProvider value={ofParts}>
            <AnnounceProvider value={announce}>{children}</AnnounceProvider>
            <LiveRegions polite={polite} assertive={assertive} />
          </AppearanceProvider>
        </WordsContext.Provider>
      </TranslatorProvider>
    </div>
  );
}
