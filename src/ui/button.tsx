import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { useParts } from '../appearance/use-parts';
import { useComponents } from './components';
import { Spinner } from './spinner';

export interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'link';
  readonly type?: 'button' | 'submit';
  /** Something it began is under way: it cannot be pressed, and keeps the focus. */
  readonly busy?: boolean;
  /** Cannot be pressed, and keeps the focus. */
  readonly disabled?: boolean;
  /** The id of what a person should know before pressing it. */
  readonly describedBy?: string | undefined;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

const PART = { primary: 'buttonPrimary', secondary: 'buttonSecondary', link: 'buttonLink' } as const;

/**
 * A button that never drops the focus: while it cannot be pressed it says so by `aria-disabled`, because a button
 * that is `disabled` would send the focus to the page's beginning.
 */
export function Button({
  kind = 'primary',
  type = 'button',
  busy = false,
  disabled = false,
  describedBy,
  onClick,
  children,
}: ButtonProps) {
  const part = useParts();
  const { Button: Part } = useComponents();
  const inert = busy || disabled;
  const props: ButtonHTMLAttributes<HTMLButtonElement> = {
    ...part(PART[kind]),
    type,
    form: type === 'button' ? '' : undefined,
    'aria-disabled': inert || undefined,
    'aria-describedby': describedBy,
    onClick: (event) => {
      if (inert) event.preventDefault();
      else onClick?.();
    },
    children: (
      <>
        {busy && <Spinner />}
        {children}
      </>
    ),
  };
  return Part ? <Part {...props} kind={kind} isBusy={busy} /> : <button {...props} type={type} />;
}

/** A button that is an icon, with the attributes of its own part. */
export function IconButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  const { Button: Part } = useComponents();
  return Part ? <Part {...props} kind="icon" isBusy={false} /> : <button {...props} type="button" />;
}

/** A link that looks like a button and opens elsewhere; `href` must be known to be https. */
export function ButtonLink({
  kind = 'primary',
  href,
  children,
}: {
  kind?: 'primary' | 'secondary';
  href: string;
  children: ReactNode;
}) {
  const part = useParts();
  const { Button: Part } = useComponents();
  const link: Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'target' | 'rel'> & { href: string } = {
    ...part(PART[kind]),
    href,
    target: '_blank',
    rel: 'noopener noreferrer',
  };
  return Part ? (
    <Part {...link} kind={kind} isBusy={false}>
      {children}
    </Part>
  ) : (
    <a {...link}>{children}</a>
  );
}
