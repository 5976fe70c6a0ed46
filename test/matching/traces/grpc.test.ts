import { describe } from 'vitest';
import { testReports } from './report-fixtures.ts';

describe('grpc', () => testReports('grpc'));
