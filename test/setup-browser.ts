import { CONTRAST } from '../src/appearance/instance-sheet';
import { loadViews } from '../src/screens/lazy-views';

// As on any real line, where they are there before the site's form is. How they come has tests of its own.
await Promise.all([loadViews(), CONTRAST.load()]);
