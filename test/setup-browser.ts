import { CONTRAST } from '../src/appearance/instance-sheet';
import { loadParts } from '../src/screens/lazy-parts';
import { WIDGET } from '../src/screens/lazy-views';

// As on any real line, where they are there before the site's form is. How they come has tests of its own.
await Promise.all([loadParts(WIDGET), CONTRAST.load()]);
