import { firefox } from './drivers/firefox';
import { runPasses } from './run-passes';

runPasses(firefox);
