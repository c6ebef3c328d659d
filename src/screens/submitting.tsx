import type { SubmittingScreen } from '../flow/screen';
import { Outline } from '../ui/outline';
import { LongerThanUsual } from './longer-than-usual';

/** Something was sent from elsewhere, as before a reload: there is no form to keep. */
export function SubmittingView({ screen }: { screen: SubmittingScreen }) {
  return (
    <>
      <Outline />
      <LongerThanUsual since={screen.since} />
    </>
  );
}
