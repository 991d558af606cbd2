import { describe, expect, it } from 'vitest';
import { litfass } from '../support/cli.ts';

describe('the command line', () => {
  it('lists its commands', async () => {
    const { code, out } = await litfass(['--help']);
    expect(code).toBe(0);
    for (const command of ['ingest', 'extract', 'show', 'report', 'query', 'schema', 'dates'])
      expect(out).toContain(`  ${command} `);
  });

  it('names an unknown command and where to look', async () => {
    const { code, err } = await litfass(['ingets']);
    expect(code).toBe(2);
    expect(err).toContain('there is no command "ingets"');
    expect(err).toContain('litfass --help');
  });

  it('names an unknown option', async () => {
    const { code, err } = await litfass(['extract', '--fromat', 'json', 'x.txt']);
    expect(code).toBe(2);
    expect(err).toContain("'--fromat'");
    expect(err).toContain('litfass extract --help');
  });

  it('prints its version', async () => {
    const { out } = await litfass(['--version']);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(['extract', 'show', 'schema', 'ingest', 'query', 'dates'])('%s --help shows its usage', async (command) => {
    const { code, out } = await litfass([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: litfass ${command}`);
  });
});
