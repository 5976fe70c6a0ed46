// "resolved", "This is fixed now.", "✅ solved!", "已解决。": but nothing that says more than that.
const RESOLVED =
  /^\W*(?:(?:this|it|that|issue|incident|all)(?:'s| is| has been)?\s+)?(?:now\s+)?(?:resolved|fixed|solved|mitigated)(?:\s+now)?\W*$|^[\s\p{P}\p{S}]*(?:问题)?(?:已经?|都)?(?:解决|修复|搞定|恢复)了?[\s\p{P}\p{S}]*$/iu;

const LONGEST = 60;

/** Whether a message says that an incident is over, and nothing else. */
export function saysResolved(text: string): boolean {
  return text.length <= LONGEST && RESOLVED.test(text);
}
