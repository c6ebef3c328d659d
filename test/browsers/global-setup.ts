import type { TestProject } from 'vitest/node';
import { installBrowsers } from '../../scripts/browsers';
import { buildPage, type PageFiles } from '../e2e/bare-page';

declare module 'vitest' {
  interface ProvidedContext {
    /** The page with the widget, built once for all browsers. */
    pageFiles: PageFiles;
  }
}

/** Before any test file is read, so that two of them never install or build at once. */
export default async function setup(project: TestProject): Promise<void> {
  installBrowsers();
  project.provide('pageFiles', await buildPage(new URL('page/', import.meta.url)));
}
