export interface LogEntry {
  readonly id: number;
  readonly time: string;
  readonly name: 'onSuccess' | 'onError' | 'onCancel';
  readonly details: object | null;
}

/** The callbacks that the widget has made, the latest first. */
export function EventLog({ entries }: { readonly entries: readonly LogEntry[] }) {
  if (entries.length === 0) return <p className="note">Nothing yet. The outcome of a sign-in appears here.</p>;
  return (
    <ol className="log" aria-label="Callbacks" aria-live="polite">
      {entries.map(({ id, time, name, details }) => (
        <li key={id} data-kind={name}>
          <header>
            <code>{name}</code>
            <time>{time}</time>
          </header>
          {details !== null && <pre>{JSON.stringify(details, null, 2)}</pre>}
        </li>
      ))}
    </ol>
  );
}
