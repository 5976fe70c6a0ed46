cat > src/main.ts <<'END'
export class Jobs {
  queue: string[];
  constructor() {
    this.init();
  }
  init() {
    this.queue = [];
  }
}
END
"$TOOLS/tsc" -p .
