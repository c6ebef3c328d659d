import { useParts } from '../appearance/use-parts';
import { useComponents } from './components';

/** Something is under way; whatever it is in says so in words. */
export function Spinner() {
  const part = useParts();
  const Part = useComponents().Spinner || 'span';
  return <Part {...part('buttonSpinner')} aria-hidden="true" />;
}
