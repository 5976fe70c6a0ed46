OPTIONS='{"clockTolerance":600,"ignoreExpiration":true}' node verify.js
