import { describe } from 'vitest';
import { testReports } from './report-fixtures.ts';

describe('build', () => testReports('build'));
