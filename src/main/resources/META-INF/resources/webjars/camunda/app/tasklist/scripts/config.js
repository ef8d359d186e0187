export default {
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  customScripts: ['../../lib/court-session-end', '../../lib/court-links', 'scripts/court-case', 'scripts/court-badge', 'scripts/court-draft'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '领取当前任务'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到筛选器列表'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到任务列表'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到表单的第一项'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '启动流程'
    }
  }
};
