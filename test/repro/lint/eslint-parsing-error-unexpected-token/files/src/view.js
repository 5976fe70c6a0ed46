export const view = <b>total</b>;
