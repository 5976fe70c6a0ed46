export function sum(items) { return items.length; }
export const find = ({ id }) => id;
