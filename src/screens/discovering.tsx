import type { DiscoveringScreen } from '../flow/screen';
import { Outline } from '../ui/outline';
import { LongerThanUsual } from './longer-than-usual';

/** The sign-in page is looked for: the outline of a form, whose place the form will take. */
export function DiscoveringView({ screen }: { screen: DiscoveringScreen }) {
  return (
    <>
      <Outline />
      <LongerThanUsual since={screen.since} />
    </>
  );
}
