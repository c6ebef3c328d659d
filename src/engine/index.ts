export { BrowserMissingError } from './browser/find-chromium';
export { createEngine, type Engine, type EngineOptions } from './engine';
export { ProfileError } from './profiles/profile-store';
export type { StorageState } from './profiles/storage-state';
export { type ServedEngine, type ServeOptions, serveEngine } from './serve';
