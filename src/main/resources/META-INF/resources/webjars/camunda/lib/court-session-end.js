// A session that has ended sends the web apps to Camunda's own login form; the court has one login page for all.
const toCourtLogin = () => {
  if (/^#!?\/login/.test(location.hash)) {
    location.assign('/login?next=' + encodeURIComponent(location.pathname));
  }
};

addEventListener('hashchange', toCourtLogin);
toCourtLogin();
