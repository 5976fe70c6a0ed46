const cached = (key: string): string | undefined => (key ? '{}' : undefined);
export const value = JSON.parse(cached('a'));
