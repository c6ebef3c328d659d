import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import { SiteText } from '../ui/site-text';
import { moveByArrowKeys } from './arrow-keys';
import { choicePropsOf } from './choice-props';
import type { PickerProps } from './choice-row';
import { choiceLabel } from './choice-words';
import { ProviderIcon } from './provider-icon';

/** Identity providers, with the site's own words on each button. */
export function SsoButtons({ choices, busy, pickedKey, onPick }: PickerProps) {
  const part = useParts();
  const t = useTranslator();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it.
    <div {...part('ssoList')} onKeyDown={moveByArrowKeys}>
      {choices.map((choice) => (
        <button key={choice.key} {...part('ssoButton')} {...choicePropsOf(busy, () => onPick(choice))} type="button">
          <span {...part('ssoIcon')} aria-hidden="true">
            {busy && pickedKey === choice.key ? <span {...part('buttonSpinner')} /> : <ProviderIcon choice={choice} />}
          </span>
          <SiteText as="ssoLabel">{choiceLabel(choice, t)}</SiteText>
        </button>
      ))}
    </div>
  );
}
