const notify = async () => { throw 'smtp pool drained'; };
module.exports = { notify };
if (require.main === module) notify();
