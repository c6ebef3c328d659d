import type { FunctionComponent } from 'react';
import { ManagedAuthFlow } from '../src';

/** The component that docs pages describe. Stories give it through others, whose props are not its own. */
export const documented = ManagedAuthFlow as unknown as FunctionComponent<object>;
