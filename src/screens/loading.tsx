import { Outline } from '../ui/outline';

/** Nothing was read yet: the outline of what will come. */
export function LoadingView() {
  return <Outline />;
}
