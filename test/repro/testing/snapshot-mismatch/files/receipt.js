export const receipt = () => ({ total: 250, currency: 'EUR' });
