import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Those of the executables that PATH does not have.
 * @param path the variable's value
 */
export function missingTools(tools: readonly string[], path: string): string[] {
  const dirs = path.split(delimiter).filter((dir) => dir !== '');
  return tools.filter((tool) => !dirs.some((dir) => isExecutable(join(dir, tool))));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
