import { defineLocale } from '../define-locale';
import { en as messages } from '../en';
import { enConnections } from '../en-connections';

/** English, which the widget speaks without it. For hosts that import whatever language a person has chosen. */
export const en = defineLocale({ ...messages, connections: enConnections });
