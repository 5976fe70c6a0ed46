import { b } from './b.mjs';
export const a = 'a';
export const show = () => console.log(b);
show();
