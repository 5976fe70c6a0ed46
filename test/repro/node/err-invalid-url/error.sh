HOOK_BASE=hooks.example.com node notify.js
