module.exports = { sendInvoice: (id) => `sent ${id}`, retry: 'twice' };
