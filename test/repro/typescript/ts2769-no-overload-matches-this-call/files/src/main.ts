declare function on(event: 'open', cb: () => void): void;
declare function on(event: 'message', cb: (data: string) => void): void;
on('close', () => {});
