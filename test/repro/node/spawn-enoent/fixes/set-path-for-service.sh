COMMAND="node --version" SERVICE_PATH="$PATH" node convert.js
