node --experimental-vm-modules job.js
