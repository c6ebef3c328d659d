import type { Meta, StoryObj } from '@storybook/react-vite';
import { documented } from './documented';
import { ScreenWidget, type ScreenWidgetProps } from './screen-widget';
import { Stage } from './surroundings';

export type ScreenStory = StoryObj<ScreenWidgetProps>;

/** What the stories of every screen share: the widget on the page, and the docs of its props. */
export const screenMeta = {
  component: documented,
  render: (args) => (
    <Stage>
      <ScreenWidget key={args.state} {...args} />
    </Stage>
  ),
  argTypes: {
    state: { table: { category: 'story' }, control: false },
    running: { table: { category: 'story' }, control: false },
    done: { table: { category: 'story' }, control: false },
    identity: { table: { category: 'story' }, control: false },
  },
  parameters: { controls: { exclude: ['connectionId', 'endpoint', 'fetch', 'headers'] } },
} satisfies Meta<ScreenWidgetProps>;

/** A story of a screen state, by its name in `SCREEN_STATES`. */
export function storyOf(state: string, more: ScreenStory = {}): ScreenStory {
  return { ...more, args: { state, ...more.args } };
}
