node -e '
const { OutgoingMessage } = require("http");
const res = new OutgoingMessage();
res.setHeader("Content-Disposition", `attachment; filename*=UTF-8\x27\x27${encodeURIComponent("发票.pdf")}`);
console.log(res.getHeader("Content-Disposition"));
'
