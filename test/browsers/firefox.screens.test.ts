import { firefox } from './drivers/firefox';
import { runScreens } from './run-screens';

runScreens(firefox);
