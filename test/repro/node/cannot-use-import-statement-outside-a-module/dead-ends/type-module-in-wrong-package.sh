mv job.js legacy/
npm pkg set type=module
node legacy/job.js
