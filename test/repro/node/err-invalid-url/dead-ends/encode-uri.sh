node -e 'fetch(encodeURI("hooks.example.com/v1/deploys")).catch((error) => { console.error(error); process.exit(1); })'
