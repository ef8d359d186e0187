import { locales } from '../../../lib/court-language.js';

export default {
  app: { name: '系统管理', vendor: '立审执' },
  locales,
  customScripts: ['../../lib/court-session-end', '../../lib/court-language'],
  disableWelcomeMessage: true
};
