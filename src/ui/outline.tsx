import { useParts } from '../appearance/use-parts';

/** The outline of a form that is on its way: it has the form's measures, so that nothing jumps when it arrives. */
export function Outline() {
  const part = useParts();
  return (
    <div {...part('outline')} aria-hidden="true">
      {['first', 'second'].map((row) => (
        <div key={row}>
          <div {...part('outlineLabel')} />
          <div {...part('outlineField')} />
        </div>
      ))}
      <div {...part('outlineButton')} />
    </div>
  );
}
