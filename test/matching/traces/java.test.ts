import { describe } from 'vitest';
import { testReports } from './report-fixtures.ts';

describe('java', () => testReports('java'));
