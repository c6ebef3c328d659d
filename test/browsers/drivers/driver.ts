/** What a window is like before a page is opened in it. */
export interface Settings {
  /** Of the page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown' | 'ArrowUp' | 'Home' | 'End';

/** One window of one browser, as far as a person has it in their hands. */
export interface Driver {
  /** Makes the window be like this. What is open in it may be gone then. */
  prepare(settings: Settings): Promise<void>;
  goto(url: string): Promise<void>;
  /** Runs a function in the page. It sees nothing but its arguments, which travel as JSON, as does what it returns. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Moves the pointer to a place of the page's window, in CSS pixels. */
  hover(x: number, y: number): Promise<void>;
  /** A press of the main button there. */
  click(x: number, y: number): Promise<void>;
  /** A tap with a finger there. */
  tap(x: number, y: number): Promise<void>;
  press(key: Key, modifier?: 'Shift'): Promise<void>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  /** Writes one character with an input method into what has the focus: composes it, and takes it with Enter. */
  compose(character: string): Promise<void>;
  /** A PNG of the window. */
  screenshot(): Promise<Uint8Array>;
  stop(): Promise<void>;
}

/** A browser that may be on this machine. */
export interface Browser {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Debian's packages, as apt-get takes them. */
  readonly packages: string;
  /** What starts it; undefined where it is missing. */
  find(): (() => Promise<Driver>) | undefined;
}
