import { ResultMark } from '../ui/result-mark';

/** The endpoint refuses: the heading says why, and what only the app around can do. */
export function NoAccessView() {
  return <ResultMark kind="failure" />;
}
