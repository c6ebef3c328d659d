import type { Trouble } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { useNow } from '../ui/use-now';

/** When the next try is made. It counts down for the eye alone. */
export function RetryTime({ trouble: { retryAt } }: { trouble: Trouble }) {
  const t = useTranslator();
  const now = useNow(retryAt !== null);
  const seconds = retryAt === null ? 0 : Math.ceil((retryAt - now) / 1_000);
  return <span aria-live="off">{seconds > 0 ? t('retryingIn', { time: t.duration(seconds) }) : t('retrying')}</span>;
}
