# The next release of the package brings its own types.
echo 'export declare function connect(url: string): Promise<void>;' > node_modules/legacy-sdk/index.d.ts
"$TOOLS/tsc" -p .
