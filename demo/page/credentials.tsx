import type { Identity } from '../../src/sandbox';
import { CopyButton } from './copy-button';

/** Who can sign in to the real applications of `--real`. */
export function RealCredentials({ username, password }: Pick<Identity, 'username' | 'password'>) {
  const rows = [
    ['User name', username],
    ['Password', password],
  ] as const;
  return <Rows rows={rows} />;
}

function Rows({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
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
  );
}

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
      <Rows rows={rows} />
      <p className="note">{identity.description}</p>
    </>
  );
}
