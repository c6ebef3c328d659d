import { webkit } from './drivers/webkit';
import { runPasses } from './run-passes';

runPasses(webkit);
