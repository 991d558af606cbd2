// Completes package-lock.json after an install from a registry that mirrors only some platforms: npm then leaves the other
// platforms' optional packages out, and `npm ci` refuses the file everywhere. Run it after each change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs';

const OS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'windows',
  'macos',
];
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x'];
const RENAMED = { windows: 'win32', macos: 'darwin' };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const hoisted = `node_modules/${name}`;
    if (lock.packages[hoisted] || lock.packages[`${path}/${hoisted}`]) continue;
    const words = name.split(/[-/]/);
    const os = words.find((word) => OS.includes(word));
    const cpu = words.find((word) => CPU.includes(word));
    const exact = /^\d/.test(version) ? version : version.replace(/^[^\d]+/, '');
    lock.packages[hoisted] = {
      version: exact,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      // A package that says no platform (WebAssembly) is left to npm, which skips an optional one it cannot have.
      ...(os ? { os: [RENAMED[os] ?? os] } : {}),
      cpu: [cpu ?? (words.includes('wasm32') ? 'wasm32' : 'arm')],
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(added === 0 ? 'The lock file is complete.' : `Added ${added} optional packages of other platforms.`);
