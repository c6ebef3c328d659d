import { describe, expect, it } from 'vitest';
import { addName, emptyMasks } from './prompt';

describe('how a page may call the person', () => {
  it.each([
    ['ada', 'Hello, Ada', true, false],
    ['ada@example.com', 'ada', true, false],
    ['ada@example.com', 'ADA@EXAMPLE.COM', true, false],
    ['ada', 'Canada', false, false],
    // Stands on pages for strangers too, so alone it says little.
    ['admin', 'Howdy, admin', false, true],
    ['admin@example.com', 'Admin', false, true],
    ['admin@example.com', 'admin@example.com', true, true],
    ['admin', 'Administration', false, false],
    ['x', 'x', false, false],
  ])('%s: "%s"', (identifier, text, isName, isCommonName) => {
    const masks = emptyMasks();
    addName(masks, identifier);
    expect([masks.names.standsIn(text), masks.commonNames.standsIn(text)]).toEqual([isName, isCommonName]);
  });
});
