import type { Line } from '../read-lines.ts';
import { readFrames } from './read-frames.ts';
import type { Trace, TraceParser } from './trace.ts';
import { wrappedChain } from './wrapped-chain.ts';

const SPECIFIC: readonly RegExp[] = [
  // docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?
  /^(?:docker: |ERROR: )?(?:Cannot connect to the Docker daemon|permission denied while trying to connect to the Docker daemon|Got permission denied while trying to connect to the Docker)/,
  // docker: Error response from daemon: pull access denied | failed to solve: alpine:nope: not found
  /^(?:docker: )?Error response from daemon: |^(?:ERROR: )?failed to (?:solve|build): (?!process )|OCI runtime create failed: /,
  // Error from server (Forbidden): pods is forbidden | error: You must be logged in to the server
  /^Error from server(?: \(\w{1,60}\))?: |^error: (?:You must be logged in|error validating |no matches for kind |the server doesn't have |timed out waiting for the condition|unable to recognize )/,
  // The connection to the server localhost:8080 was refused | Unable to connect to the server: dial tcp
  /^The connection to the server \S{1,200} was refused|^Unable to connect to the server: |couldn't get current server API group list: /,
  /^The \w{1,60} "[^"]{1,253}" is invalid: |^Error: (?:INSTALLATION|UPGRADE) FAILED: /,
  // Warning  BackOff  2s  kubelet  Back-off restarting failed container
  /\bkubelet\s{1,8}(?:Back-off |Error: |Failed to pull image )/,
  // fatal: [web1]: FAILED! => {"msg": "Missing sudo password"} | web1 | UNREACHABLE! => {
  /^fatal: \[[^\]]{1,253}\]: (?:FAILED|UNREACHABLE)! => \S|^[\w.-]{1,253} \| (?:FAILED!?|UNREACHABLE!) (?:=>|\|)|^ERROR! \S/,
];
// │ Error: Unsupported argument
const TERRAFORM = /^(?:│ )?Error: \S/;
// on main.tf line 6, in module "net" | Terraform has been | use "terraform init -reconfigure"
const TERRAFORM_PLACE =
  /^\s{0,4}(?:│ {1,4})?on \S{1,300}\.tf(?:\.json)? line \d|\bterraform (?:init|plan|apply)\b|\bTerraform (?:has|failed|encountered|cannot|couldn't|acquires)\b/;
const WRAPPER = /^##\[error\]|^Process completed with exit code |^g?make(?:\[\d{1,3}\])?: \*\*\* /;

const FRAMES = [
  /^\s{0,4}(?:│ {1,4})?on (?<file>\S{1,300}\.tf(?:\.json)?) line (?<line>\d{1,7})/,
  // The error appears to be in '/srv/play/site.yml': line 6, column 7
  /\bappears to be in '(?<file>[^']{1,300})': line (?<line>\d{1,7})/,
  // Dockerfile:7
  /^(?<file>(?:\S{1,200}\/)?Dockerfile[\w.-]{0,60}):(?<line>\d{1,7})$/,
];

/** Docker, Kubernetes, Terraform and Ansible: what the engine or server answered is the root. */
export const infra: TraceParser = {
  language: 'infra',
  parse(lines): Trace | undefined {
    const terraform = lines.some((line) => TERRAFORM_PLACE.test(line.text));
    const isSpecific = ({ text }: Line) =>
      (terraform && TERRAFORM.test(text)) || SPECIFIC.some((pattern) => pattern.test(text));
    if (!lines.some(isSpecific)) return undefined;
    return {
      language: 'infra',
      chain: wrappedChain(lines, isSpecific, (line) => WRAPPER.test(line.text)),
      frames: readFrames(lines, FRAMES),
    };
  },
};
