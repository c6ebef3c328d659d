import type { Identity } from '../../src/sandbox';
import { CopyButton } from './copy-button';

/** What to type for an identity, each with a button that copies it. */
export function Credentials({ identity }: { readonly identity: Identity }) {
  const rows = [
    ['User name', identity.username],
    ['Password', identity.password],
    ['Code', identity.code],
    ['Phone', identity.phone],
  ] as const;
  return (
    <>
      <dl className="credentials">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{text}</code>
              <CopyButton what={name.toLowerCase()} text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">{identity.description}</p>
    </>
  );
}
