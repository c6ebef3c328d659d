import { ConnectionSettings } from 'managed-auth-flow';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { currentUser } from '@/lib/current-user';

/** Whose connection it is, the handler decides with each request: another person's is not found. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  if ((await currentUser()) === null) redirect('/');
  const { id } = await params;
  return (
    <main>
      <ConnectionSettings
        connectionId={decodeURIComponent(id)}
        fields={['save_credentials', 'health_checks', 'health_check_interval', 'auto_reauth']}
      />
      <p>
        <Link href="/">Back to your accounts</Link>
      </p>
    </main>
  );
}
