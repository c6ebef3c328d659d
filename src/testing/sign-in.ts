/** What is used of Testing Library's `userEvent.setup()`. */
export interface TestUser {
  click(element: Element): Promise<void>;
  clear(element: Element): Promise<void>;
  type(element: Element, text: string): Promise<void>;
}

/** What a person types and chooses. Default what the test's identity knows. */
export interface SignInAnswers {
  readonly identifier?: string | undefined;
  readonly phone?: string | undefined;
  readonly password?: string | undefined;
  readonly code?: string | undefined;
  /** For every other field. Default `anything`. */
  readonly text?: string | undefined;
  /** Of several things to choose, the one whose words contain this. Default the first. */
  readonly choice?: string | undefined;
}

/** How a sign-in went: connected; the site said no and asks again; or it ended otherwise. */
export type SignInResult = 'connected' | 'rejected' | 'ended';

/** Milliseconds of a look at the page, and how many looks find nothing to do before it is given up. */
const LOOK_MS = 20;
const MOST_LOOKS = 400;

const part = (name: string) => `[data-maf-element="${name}"]`;
const IDLE_BUTTON = `${part('buttonPrimary')}:not([aria-disabled])`;
const CHOICE = `:is(${part('choice')}, ${part('ssoButton')}):not([aria-disabled])`;

/** @param advance lets fake time pass; without it, real time does */
export async function signIn(
  user: TestUser,
  answers: SignInAnswers,
  advance: ((ms: number) => unknown) | undefined,
): Promise<SignInResult> {
  const flow = () => {
    const found = document.querySelector(part('card'))?.closest(part('root'));
    if (found == null) throw new Error('signIn: there is no <ManagedAuthFlow> on the page. Render it first.');
    return found;
  };
  let hasSent = false;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const root = flow();
    const result = root.querySelector('[data-maf-result]')?.getAttribute('data-maf-result');
    if (result != null) return result === 'success' ? 'connected' : 'ended';
    if (hasSent && isRejected(root)) return 'rejected';
    hasSent = (await act(root, user, answers)) || hasSent;
    await pass(advance);
  }
  const asked = flow().querySelector(part('title'))?.textContent;
  throw new Error(`signIn: nothing happened any more at "${asked}". Use sandbox.place, or press what is there.`);
}

function isRejected(root: Element): boolean {
  return root.querySelector(`${part('bannerError')}, ${part('fieldError')}`) !== null;
}

/** Does the one thing that a person would do now. Whether that was sent to the site. */
async function act(root: Element, user: TestUser, answers: SignInAnswers): Promise<boolean> {
  const inputs = [...root.querySelectorAll<HTMLInputElement>(`${part('form')} input:not([hidden], [readonly])`)];
  const form = inputs[0]?.closest('form');
  const submit = form?.querySelector(IDLE_BUTTON);
  if (submit != null) {
    for (const input of inputs.filter((each) => each.form === form)) {
      const answer = answerTo(input, answers);
      if (input.value === answer) continue;
      await user.clear(input);
      await user.type(input, answer);
    }
    await user.click(submit);
    return true;
  }
  const choices = [...root.querySelectorAll(CHOICE)];
  const { choice = '' } = answers;
  const chosen = choices.find(({ textContent }) => textContent?.includes(choice));
  if (choices.length > 0 && chosen === undefined) {
    throw new Error(`signIn: no choice says "${choice}", only ${choices.map((each) => each.textContent).join(', ')}.`);
  }
  const next = chosen ?? root.querySelector(IDLE_BUTTON);
  if (next === null) return false;
  await user.click(next);
  return chosen !== undefined;
}

function answerTo(input: HTMLInputElement, answers: SignInAnswers): string {
  const { identifier = '', phone = '', password = '', code = '', text = 'anything' } = answers;
  if (input.type === 'password') return password;
  if (input.autocomplete === 'one-time-code') return code;
  if (input.type === 'tel') return phone;
  if (input.autocomplete === 'email') return identifier.includes('@') ? identifier : `${identifier}@example.com`;
  return input.autocomplete.includes('username') ? identifier : text;
}

declare global {
  /** Whether React complains of changes that no test has announced. */
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

/** What happens meanwhile is the page's own doing: React is not to complain that no test announced it. */
async function pass(advance: ((ms: number) => unknown) | undefined): Promise<void> {
  const before = globalThis.IS_REACT_ACT_ENVIRONMENT;
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    if (advance === undefined) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    else await advance(LOOK_MS);
  } finally {
    globalThis.IS_REACT_ACT_ENVIRONMENT = before;
  }
}
