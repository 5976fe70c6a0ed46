sed -i.bak 's/sendInvoices/sendInvoice/' main.js
node main.js
