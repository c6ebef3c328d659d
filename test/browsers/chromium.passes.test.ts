import { chromium } from './drivers/chromium';
import { runPasses } from './run-passes';

runPasses(chromium);
