/** Every text that a message or view shows, in order, joined by line breaks. */
export function textOf(message: { readonly blocks?: unknown; readonly text?: unknown }): string {
  const parts: string[] = [];
  walk(message.blocks ?? message.text, (node) => {
    if (typeof node['text'] === 'string') parts.push(node['text']);
  });
  return message.blocks === undefined ? String(message.text ?? '') : parts.join('\n');
}

/** The labels of all buttons. */
export function buttonLabels(message: { readonly blocks?: unknown }): string[] {
  return elementsOf(message)
    .filter(({ type }) => type === 'button')
    .map(({ text }) => String((text as { text?: unknown } | undefined)?.text));
}

/** The action ids of everything that can be pressed. */
export function actionIds(message: { readonly blocks?: unknown }): string[] {
  return elementsOf(message).map(({ action_id }) => String(action_id));
}

/** The value that a button carries; empty when there is no such button. */
export function buttonValue(message: { readonly blocks?: unknown }, actionId: string): string {
  return String(
    elementsOf(message).find(({ action_id }) => action_id === actionId)?.['value'] ?? '',
  );
}

/** Everything that can be pressed, with all that Slack was told of it. */
export function elementsOf(message: { readonly blocks?: unknown }): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  walk(message.blocks, (node) => {
    if (typeof node['action_id'] === 'string') found.push(node);
  });
  return found;
}

function walk(node: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (typeof node === 'object' && node !== null) {
    visit(node as Record<string, unknown>);
    for (const child of Object.values(node)) walk(child, visit);
  }
}
