const mailer = require('./mailer.js');
console.log(mailer.sendInvoices('i-7'));
