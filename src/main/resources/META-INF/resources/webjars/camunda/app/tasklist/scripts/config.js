import { locales } from '../../../lib/court-language.js';

export default {
  app: { name: '办案桌面', vendor: '立审执' },
  locales,
  customScripts: ['../../lib/court-session-end', '../../lib/court-language', '../../lib/court-links', 'scripts/court-case', 'scripts/court-badge', 'scripts/court-draft'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '签收当前任务'
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
