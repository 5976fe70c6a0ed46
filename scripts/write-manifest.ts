// npm run manifest: writes manifest.yml from src/slack/manifest.ts.
import { writeFileSync } from 'node:fs';
import { manifestYaml } from '../src/slack/manifest-yaml.ts';

writeFileSync('manifest.yml', manifestYaml());
