export class Jobs {
  queue: string[];
  constructor() {}
}
