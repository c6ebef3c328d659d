import { expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';

/** A button that fills the page, wherever the mouse is. */
function pageOfOneButton(): HTMLElement {
  const button = document.body.appendChild(document.createElement('button'));
  button.style.cssText = 'position: fixed; inset: 0';
  onTestFinished(() => button.remove());
  return button;
}

/** What is drawn under a mouse that rests is hovered from the next frame on. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

it('a test may leave the mouse where it is', async () => {
  const button = pageOfOneButton();
  await userEvent.hover(button);
  expect(button.matches(':hover')).toBe(true);
});

it.each(['next', 'one after it'])('the %s begins with nothing below the mouse', async () => {
  const button = pageOfOneButton();
  await nextFrame();
  button.getBoundingClientRect();
  await nextFrame();
  expect(button.matches(':hover')).toBe(false);
});
