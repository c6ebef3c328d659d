import type { FlowSubmittingScreen } from '../../flow/flow-screen';
import type { DiscoveringScreen } from '../../flow/screen';
import { Outline } from '../../ui/outline';
import { LongerThanUsual } from './progress';

/** Nothing was read yet: the outline of what will come. */
export function LoadingView() {
  return <Outline />;
}

/** The sign-in page is looked for: the outline of a form, whose place the form will take. */
export function DiscoveringView({ screen }: { screen: DiscoveringScreen }) {
  return (
    <>
      <Outline />
      <LongerThanUsual since={screen.since} />
    </>
  );
}

/** Something was sent from elsewhere, as before a reload: there is no form to keep. */
export function SubmittingView({ screen }: { screen: FlowSubmittingScreen }) {
  return (
    <>
      <Outline />
      <LongerThanUsual since={screen.since} />
    </>
  );
}
