// Plain JavaScript: an old Node cannot even load a TypeScript file, so the sentence about it has to come from here.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import('./check.ts');
} else {
  process.stderr.write(
    `The tests need Node 22.18 or later and this is ${process.versions.node}. ` +
      'The package "node" normally brings 24.21: run `npm run setup`, or install Node 24.\n',
  );
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
