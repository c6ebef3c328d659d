import { chromium } from './drivers/chromium';
import { runScreens } from './run-screens';

runScreens(chromium);
