import { ResultMark } from '../ui/result-mark';

/** The endpoint refuses: the heading says why, and what only the app around can do. */
export function UnauthorizedView() {
  return <ResultMark kind="failure" />;
}
