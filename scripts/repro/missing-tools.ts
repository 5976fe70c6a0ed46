import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Those of the executables that PATH does not have.
 *
 * `python3:flask` also asks that this interpreter finds the module.
 * @param path the variable's value
 */
export function missingTools(tools: readonly string[], path: string): string[] {
  const dirs = path.split(delimiter).filter((dir) => dir !== '');
  return tools.filter((tool) => {
    const [program = '', module] = tool.split(':');
    const file = dirs.map((dir) => join(dir, program)).find(isExecutable);
    return file === undefined || (module !== undefined && !findsModule(file, module));
  });
}

function findsModule(python: string, module: string): boolean {
  const check = `import importlib.util, sys; sys.exit(importlib.util.find_spec("${module}") is None)`;
  return spawnSync(python, ['-c', check]).status === 0;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
