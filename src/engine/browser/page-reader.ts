import type { Page } from 'playwright-core';
import { type PageSnapshot, SNAPSHOT_LIMITS } from '../reading/snapshot';
import { snapshotFrame } from '../reading/snapshot-frame';
import { type FrameInfo, IsolatedWorld } from './isolated-world';

/** A snapshot, and the frames that its indexes stand for. */
export interface PageView {
  readonly snapshot: PageSnapshot;
  readonly frames: readonly FrameInfo[];
}

/** Reads one page. `mayRead` is called with the origin of each frame; frames that it refuses are not read. */
export class PageReader {
  readonly world: IsolatedWorld;
  readonly #mayRead: (origin: string) => boolean;

  private constructor(world: IsolatedWorld, mayRead: (origin: string) => boolean) {
    this.world = world;
    this.#mayRead = mayRead;
  }

  static async open(page: Page, mayRead: (origin: string) => boolean): Promise<PageReader> {
    return new PageReader(await IsolatedWorld.open(page), mayRead);
  }

  /** @throws PageGoneError when the page navigates away meanwhile or does not answer. */
  async read(): Promise<PageView> {
    const frames: FrameInfo[] = [];
    for (const frame of await this.world.frames()) {
      // A frame without an address inherits its origin, which only the frame itself knows.
      const origin = /^about:/.test(frame.url) ? await this.world.call(frame.id, () => self.origin) : frame.origin;
      if (this.#mayRead(origin)) frames.push({ ...frame, origin });
    }
    const snapshots = [];
    for (const frame of frames) snapshots.push(await this.world.call(frame.id, snapshotFrame, SNAPSHOT_LIMITS));
    return { snapshot: { frames: snapshots }, frames };
  }
}
