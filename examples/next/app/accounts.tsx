'use client';

import { Connections } from 'managed-auth-flow';
import { useRouter } from 'next/navigation';
import { Connect } from './connect';

/** A client component, because functions cannot come from a server component as props. */
export function Accounts() {
  const router = useRouter();
  return (
    <>
      <Connections
        actions={['signIn', 'disconnect']}
        onSettings={({ id }) => router.push(`/settings/${encodeURIComponent(id)}`)}
      />
      <Connect />
    </>
  );
}
