node -e '
const answer = { items: [1, 2] };
const rows = Array.isArray(answer.items) ? answer.items : [];
console.log(rows.map((row) => row * 2));
'
