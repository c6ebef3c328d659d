import { forwardRef } from 'react';
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

function Button({ kind: _kind, isBusy: _isBusy, href, target, rel, ...props }: ButtonPartProps) {
  if (href === undefined) return <button data-part="button" {...props} type={props.type} />;
  return (
    <a data-part="button" href={href} target={target} rel={rel}>
      {props.children}
    </a>
  );
}

const Input = forwardRef<HTMLInputElement, InputPartProps>(function Input({ field: _field, ...props }, ref) {
  return <input data-part="input" {...props} ref={ref} />;
});

function Choice({ choice: _choice, isPicked: _isPicked, ...props }: ChoicePartProps) {
  return <button data-part="choice" {...props} type="button" />;
}

function Alert({ tone: _tone, heading, children, ...props }: AlertPartProps) {
  return (
    <div data-part="alert" {...props}>
      {heading !== undefined && <b>{heading}: </b>}
      {children}
    </div>
  );
}

const Card = (props: CardPartProps) => <div data-part="card" {...props} />;

const Heading = forwardRef<HTMLHeadingElement, HeadingPartProps>(function Heading({ children, ...props }, ref) {
  return (
    <h3 data-part="heading" {...props} ref={ref}>
      {children}
    </h3>
  );
});

const Spinner = (props: SpinnerPartProps) => (
  <span data-part="spinner" {...props}>
    …
  </span>
);

const Dialog = forwardRef<HTMLDialogElement, DialogPartProps>(function Dialog({ onLeave: _onLeave, ...props }, ref) {
  return <dialog data-part="dialog" {...props} ref={ref} />;
});

/** Bare elements: what is spread onto them, and nothing else. They work on React 18 too. */
export const BARE: FlowComponents = { Button, Input, Choice, Alert, Card, Heading, Spinner, Dialog };
