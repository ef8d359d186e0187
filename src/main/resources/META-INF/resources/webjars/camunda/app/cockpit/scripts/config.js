import { locales } from '../../../lib/court-language.js';

export default {
  app: { name: '流程监控', vendor: '立审执' },
  locales,
  customScripts: ['../../lib/court-session-end', '../../lib/court-language', '../../lib/court-links'],
  disableWelcomeMessage: true
};
