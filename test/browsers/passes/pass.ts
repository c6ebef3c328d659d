import type { PlaceOptions } from '../../../src/sandbox';
import type { Settings } from '../drivers/driver';
import type { Person } from '../person';
import type { PageOptions, TestPage } from '../test-page';

/** What a person does from one end to the other, the same in each engine. */
export interface Pass {
  readonly title: string;
  readonly site: PlaceOptions;
  readonly page?: PageOptions;
  /** Default 480 by 800, light. */
  readonly settings?: Partial<Settings>;
  /** An error that the developer is meant to read on the console meanwhile. */
  readonly logs?: RegExp;
  run(person: Person, connection: { readonly id: string; readonly page: TestPage }): Promise<void>;
}
