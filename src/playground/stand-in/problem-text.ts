import type { z } from 'zod';

/**
 * Words zod's findings as Slack words its own: `must be less than 76 characters [json-pointer:/blocks/0/text]`.
 *
 * @param root where the checked value stands in the request, for example `/blocks`
 */
export function problemText(error: z.ZodError, root: string): readonly string[] {
  return error.issues.map((issue) => `${wording(issue)} [json-pointer:${pointer(issue, root)}]`);
}

function pointer(issue: z.core.$ZodIssue, root: string): string {
  return [root, ...issue.path.map(String)].join('/');
}

function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'array'
        ? `no more than ${issue.maximum} items allowed`
        : `must be less than ${Number(issue.maximum) + 1} characters`;
    case 'too_small':
      return issue.origin === 'array'
        ? `no fewer than ${issue.minimum} items allowed`
        : `must be more than ${Number(issue.minimum) - 1} characters`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return issue.errors.length === 0 ? 'unsupported type' : 'failed to match all allowed schemas';
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? `missing required field: ${String(issue.path.at(-1))}`
        : issue.message;
    default:
      return issue.message;
  }
}
