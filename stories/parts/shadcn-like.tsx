import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type {
  AlertPartProps,
  ButtonPartProps,
  CardPartProps,
  ChoicePartProps,
  DialogPartProps,
  FlowComponents,
  HeadingPartProps,
  InputPartProps,
  SpinnerPartProps,
} from '../../src';
import './shadcn-like.css';

/** As shadcn/ui writes its components: a look by variant, the caller's class names after it, and the rest spread. */
function cn(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** The widget's own stylesheet leaves them alone: they have a look of their own. */
function unstyled<Props extends object>(props: Props): Props {
  return { ...props, 'data-maf-element': undefined };
}

const VARIANT = { primary: 'default', secondary: 'outline', link: 'link', icon: 'ghost' } as const;

function Button({ kind, isBusy, href, target, rel, className, ...props }: ButtonPartProps) {
  const look = { className: cn('ui-button', `ui-button-${VARIANT[kind]}`, className), 'data-part': 'button' };
  if (href !== undefined) {
    return (
      <a {...look} href={href} target={target} rel={rel}>
        {props.children}
      </a>
    );
  }
  return <button {...unstyled(props)} {...look} type={props.type} aria-busy={isBusy || undefined} />;
}

const Input = forwardRef<HTMLInputElement, InputPartProps>(function Input({ field, className, ...props }, ref) {
  const isCode = field?.kind === 'code' || field?.kind === 'totp';
  return (
    <input
      {...unstyled(props)}
      ref={ref}
      data-part="input"
      className={cn('ui-input', isCode && 'ui-input-code', className)}
    />
  );
});

function Choice({ choice, isPicked, className, ...props }: ChoicePartProps) {
  return (
    <button
      {...unstyled(props)}
      data-part="choice"
      data-group={choice.group}
      data-state={isPicked ? 'on' : 'off'}
      type="button"
      className={cn('ui-item', className)}
    />
  );
}

function Alert({ tone, heading, children, className, ...props }: AlertPartProps) {
  return (
    <div {...unstyled(props)} data-part="alert" className={cn('ui-alert', tone === 'error' && 'ui-alert-destructive')}>
      {heading !== undefined && <div className="ui-alert-title">{heading}</div>}
      <div className={className}>{children}</div>
    </div>
  );
}

function Card({ className, ...props }: CardPartProps) {
  return <div {...unstyled(props)} data-part="card" className={cn('ui-card', className)} />;
}

const Heading = forwardRef<HTMLHeadingElement, HeadingPartProps>(function Heading(
  { className, children, ...props },
  ref,
) {
  return (
    <h2 {...unstyled(props)} ref={ref} data-part="heading" className={cn('ui-heading', className)}>
      {children}
    </h2>
  );
});

function Spinner(props: SpinnerPartProps) {
  return <span {...unstyled(props)} data-part="spinner" className="ui-spinner" />;
}

const Dialog = forwardRef<HTMLDialogElement, DialogPartProps>(function Dialog({ onLeave: _onLeave, ...props }, ref) {
  return <dialog {...(props as ComponentPropsWithoutRef<'dialog'>)} ref={ref} data-part="dialog" />;
});

/** Parts in the manner of shadcn/ui. */
export const SHADCN_LIKE: FlowComponents = { Button, Input, Choice, Alert, Card, Heading, Spinner, Dialog };
