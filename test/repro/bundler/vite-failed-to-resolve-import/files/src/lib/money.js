export const cents = (euros) => euros * 100;
