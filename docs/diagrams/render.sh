#!/bin/sh
# Renders every model of bpmn/ to docs/diagrams/<process id>.svg. Needs node, npm and a Chromium
# (CHROMIUM names it if it is not found on the path); keeps its packages in a cache outside the project.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/lishenzhi-diagrams
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
export CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
mkdir -p "$cache"
if [ ! -d "$cache/node_modules/bpmn-js" ]; then
  echo '{"private":true}' >"$cache/package.json"
  (cd "$cache" && npm install --silent --no-audit --no-fund bpmn-js@18.6.2 playwright-core@1.55.0)
fi
NODE_PATH="$cache/node_modules" node "$here/render.cjs" "$here/../../bpmn" "$here"
