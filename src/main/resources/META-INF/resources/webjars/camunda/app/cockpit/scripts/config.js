export default {
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  customScripts: ['../../lib/court-session-end', '../../lib/court-links'],
  disableWelcomeMessage: true
};
