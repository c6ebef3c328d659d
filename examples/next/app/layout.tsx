import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import 'managed-auth-flow/styles.css';
import 'managed-auth-flow/connections.css';
import './styles.css';

export const metadata: Metadata = { title: 'Accounts' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
