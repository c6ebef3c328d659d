import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { type FlowField, ManagedAuthDialog, ManagedAuthForm, useManagedAuthFlow } from '../src';
import { documented } from './documented';
import { BARE } from './parts/bare';
import { SHADCN_LIKE } from './parts/shadcn-like';
import { localizationOf, ScreenWidget, type ScreenWidgetProps } from './screen-widget';
import { connectionInState } from './state-connection';
import { Stage, useSurroundings } from './surroundings';

/** Buttons, inputs and cards of a host's own in place of the built-in ones, and markup that is all of its own. */
const meta = {
  title: 'Your own parts',
  component: documented,
  render: (args) => (
    <Stage>
      <ScreenWidget key={args.state} {...args} />
    </Stage>
  ),
  argTypes: { state: { table: { category: 'story' }, control: false }, components: { control: false } },
  parameters: { controls: { exclude: ['connectionId', 'endpoint', 'fetch', 'headers'] } },
} satisfies Meta<ScreenWidgetProps>;

export default meta;

type Story = StoryObj<ScreenWidgetProps>;

const shadcnLike = (state: string): Story => ({ args: { state, components: SHADCN_LIKE } });
const bare = (state: string): Story => ({ args: { state, components: BARE } });

export const ShadcnLikeForm = shadcnLike('user name and password');
export const ShadcnLikeRejection = shadcnLike('wrong password');
export const ShadcnLikeCode = shadcnLike('code by text message');
export const ShadcnLikeMethods = shadcnLike('method picker');
export const ShadcnLikeProviders = shadcnLike('providers beside a form');
export const ShadcnLikePush = shadcnLike('push');
export const ShadcnLikeHostedPage = shadcnLike('intervention');
export const ShadcnLikeFailure = shadcnLike('failed, wrong credentials');
export const ShadcnLikeInDark: Story = { ...ShadcnLikeRejection, globals: { theme: 'dark' } };
export const ShadcnLikeInASidebar: Story = { ...ShadcnLikeProviders, globals: { width: '320' } };

export const BareForm = bare('user name and password');
export const BareRejection = bare('wrong password');
export const BareMethods = bare('method picker');
export const BareEverything = bare('everything at once');
export const BareFailure = bare('failed, wrong credentials');

function OwnDialog() {
  const [open, setOpen] = useState(true);
  const [connection] = useState(() => connectionInState('user name and password'));
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Connect
      </button>
      <ManagedAuthDialog
        open={open}
        onClose={() => setOpen(false)}
        live="poll"
        components={SHADCN_LIKE}
        {...connection}
      />
    </>
  );
}

export const ShadcnLikeDialog: Story = {
  args: { state: 'user name and password' },
  render: () => <OwnDialog />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Close' }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Connect' }));
    await expect(await canvas.findByRole('dialog')).toBeVisible();
  },
};

type Flow = ReturnType<typeof useManagedAuthFlow>;

function OwnMarkup({ state }: { state: string }) {
  const around = useSurroundings();
  const [connection] = useState(() => connectionInState(state));
  const flow = useManagedAuthFlow({ ...connection, live: 'poll', ...localizationOf(around) });
  const { screen, question, heading, announcements, problems, t } = flow;
  const asked = screen.kind === 'submitting' ? screen.asked : screen;
  return (
    <article {...flow.rootProps} style={{ maxWidth: 360, font: '15px/1.5 system-ui' }}>
      <h2 {...flow.headingProps}>{heading.title}</h2>
      <p>{heading.text}</p>
      {asked?.kind === 'externalAction' && <p dir="auto">{asked.message}</p>}
      {problems.map(({ text }) => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
      {question !== null && question.fields.length > 0 && (
        <ManagedAuthForm flow={flow} fields={question.fields} style={{ display: 'grid', gap: 12 }}>
          {question.fields.map((field) => (
            <OwnField key={field.key} flow={flow} field={field} />
          ))}
          <button {...flow.getSubmitProps(question.fields)}>{t('signIn')}</button>
        </ManagedAuthForm>
      )}
      {question !== null && question.choices.length > 0 && (
        <ul>
          {question.choices.map((choice) => (
            <li key={choice.key}>
              <button {...flow.getChoiceProps(choice)} type="button">
                {choice.label ?? choice.value}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">{announcements.polite?.text}</div>
      <div role="alert">{announcements.assertive?.text}</div>
    </article>
  );
}

function OwnField({ flow, field }: { flow: Flow; field: FlowField }) {
  const { label, labelProps, error, errorProps, hint, hintProps } = flow.getFieldParts(field);
  return (
    <div style={{ display: 'grid' }}>
      <label htmlFor={labelProps.htmlFor}>{label}</label>
      <input {...flow.getFieldProps(field)} />
      {hint !== null && <small {...hintProps}>{hint}</small>}
      {error !== null && <small {...errorProps}>{error}</small>}
    </div>
  );
}

const own = (state: string): Story => ({ args: { state }, render: () => <OwnMarkup key={state} state={state} /> });

export const OwnMarkupForm: Story = {
  ...own('user name and password'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }));
    await expect(canvas.getByLabelText('User name')).toHaveFocus();
    await expect(await canvas.findByText('Enter User name.')).toBeVisible();
  },
};
export const OwnMarkupRejection = own('wrong password');
export const OwnMarkupChoices = own('method picker');
