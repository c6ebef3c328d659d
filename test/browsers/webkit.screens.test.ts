import { webkit } from './drivers/webkit';
import { runScreens } from './run-screens';

runScreens(webkit);
