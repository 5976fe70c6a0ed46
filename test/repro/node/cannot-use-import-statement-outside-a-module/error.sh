node job.js
