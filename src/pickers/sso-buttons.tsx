import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import { SiteText } from '../ui/site-text';
import { Spinner } from '../ui/spinner';
import { ChoiceButton } from './choice-button';
import type { PickerProps } from './choice-row';
import { choiceLabel } from './choice-words';
import { moveByKeys } from './list-keys';
import { ProviderIcon } from './provider-icon';

/** Identity providers, with the site's own words on each button. */
export function SsoButtons({ choices, busy, pickedKey, onPick }: PickerProps) {
  const part = useParts();
  const t = useTranslator();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it.
    <div {...part('ssoList')} onKeyDown={moveByKeys}>
      {choices.map((choice) => (
        <ChoiceButton
          key={choice.key}
          part={part('ssoButton')}
          choice={choice}
          busy={busy}
          isPicked={busy && pickedKey === choice.key}
          onPick={onPick}
        >
          <span {...part('ssoIcon')} aria-hidden="true">
            {busy && pickedKey === choice.key ? <Spinner /> : <ProviderIcon choice={choice} />}
          </span>
          <SiteText as="ssoLabel">{choiceLabel(choice, t)}</SiteText>
        </ChoiceButton>
      ))}
    </div>
  );
}
