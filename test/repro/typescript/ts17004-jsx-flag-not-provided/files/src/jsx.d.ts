declare namespace JSX { interface IntrinsicElements { b: object } interface Element {} }
declare module "react/jsx-runtime" { export import JSX = globalThis.JSX; }
