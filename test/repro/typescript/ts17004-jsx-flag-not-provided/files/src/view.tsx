export const view = () => <b />;
