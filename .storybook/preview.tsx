import type { Decorator, Preview } from '@storybook/react-vite';
import { createElement } from 'react';
import '../src/appearance/styles.css';
import '../src/appearance/connections.css';
import './preview.css';
import { CONTRAST } from '../src/appearance/instance-sheet';
import { loadViews } from '../src/screens/lazy-views';
import { LANGUAGES } from '../stories/languages';
import { PRESETS } from '../stories/presets';
import { type Surroundings, SurroundingsProvider } from '../stories/surroundings';

/** What the toolbar is set to, for every story to follow. */
const surrounded: Decorator = (Story, { globals }) => (
  <SurroundingsProvider value={globals as Surroundings}>{createElement(Story)}</SurroundingsProvider>
);

/** A story that makes React, the widget or the sandbox complain is a failed test. */
const complaints: unknown[][] = [];

const items = (...values: string[]) => values.map((value) => ({ value, title: value }));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [surrounded],
  // A story is of a screen, not of how its parts come.
  loaders: [async () => void (await Promise.all([loadViews(), CONTRAST.load()]))],
  beforeEach: () => {
    const { error } = console;
    complaints.length = 0;
    console.error = (...words) => {
      complaints.push(words);
      error(...words);
    };
    return () => {
      console.error = error;
    };
  },
  afterEach: () => {
    if (complaints.length > 0) throw new Error(`console.error was called: ${complaints.flat().join(' ')}`);
  },
  parameters: {
    layout: 'fullscreen',
    // A violation is a failed test.
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Flows',
          'Screens',
          [
            'Starting',
            'Idle',
            'Consent',
            'Discovering',
            'Prompt',
            'Prompt with choices',
            'External action',
            'Submitting',
          ],
          'Connections',
          'Settings',
          'Themes',
          'Theme studio',
        ],
      },
    },
  },
  initialGlobals: {
    theme: 'light',
    preset: 'default',
    direction: 'of the language',
    language: 'en',
    width: '480',
    text: '100',
    motion: 'full',
  },
  globalTypes: {
    theme: { toolbar: { title: 'Theme', icon: 'mirror', dynamicTitle: true, items: items('auto', 'light', 'dark') } },
    preset: {
      toolbar: { title: 'Preset', icon: 'paintbrush', dynamicTitle: true, items: items(...Object.keys(PRESETS)) },
    },
    direction: {
      toolbar: { title: 'Direction', icon: 'transfer', items: items('of the language', 'ltr', 'rtl') },
    },
    language: {
      toolbar: { title: 'Language', icon: 'globe', dynamicTitle: true, items: items(...Object.keys(LANGUAGES)) },
    },
    width: {
      toolbar: { title: 'Width', icon: 'grow', dynamicTitle: true, items: items('280', '320', '480', '640', 'fill') },
    },
    text: {
      toolbar: { title: 'Text size in percent', icon: 'zoom', dynamicTitle: true, items: items('100', '150', '200') },
    },
    motion: { toolbar: { title: 'Motion', icon: 'lightning', dynamicTitle: true, items: items('full', 'reduced') } },
  },
};

export default preview;
