import { bus } from './util/bus';
console.log(bus);
