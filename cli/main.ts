#!/usr/bin/env node
/** The command line: picks the command, prints help, turns expected failures into messages. Imports nothing it does not need. */
import type { Command } from './command.ts';

interface Entry {
  readonly summary: string;
  load(): Promise<{ command: Command }>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  extract: {
    summary: 'print the records of announcements as JSON, without a database',
    load: () => import('./extract.ts'),
  },
  show: { summary: 'show one announcement beside its highlighted source', load: () => import('./show.ts') },
  check: { summary: 'check announcements and say on the line what is wrong', load: () => import('./check.ts') },
  rules: { summary: 'list the checks, or explain one', load: () => import('./rules.ts') },
  new: { summary: 'write a new announcement that passes the checks', load: () => import('./new.ts') },
  ingest: {
    summary: 'read announcements into the database',
    load: () => import('./ingest.ts'),
  },
  report: { summary: 'write the report, one HTML page', load: () => import('./report.ts') },
  query: { summary: 'ask the database in SQL', load: () => import('./query.ts') },
  dates: { summary: 'read German dates and times out of lines of text', load: () => import('./dates.ts') },
  topics: { summary: 'list the topics, or phrases that none of them covers', load: () => import('./topics.ts') },
  schema: { summary: "print the record's JSON Schema", load: () => import('./schema.ts') },
};

const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));

const HELP = `Litfass reads German event announcements and turns them into a dataset that keeps its evidence.

Usage: litfass <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  .join('\n')}

litfass <command> --help tells more. Exit codes: 0 fine, 1 findings, 2 wrong usage or a crash.
`;

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    const { version } = await import('./version.ts');
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    process.stderr.write(`litfass: there is no command "${name}".\nlitfass --help lists the commands.\n`);
    return 2;
  }
  const { command } = await entry.load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  return command.run(args);
}

/** Expected failures say what to do; anything else is a fault of ours and shows where. */
function complain(error: unknown): number {
  if (error instanceof Error && error.name === 'Failure') {
    const { message, advice, exitCode } = error as Error & { advice: string; exitCode: number };
    process.stderr.write(`litfass: ${message}\n${advice}\n`);
    return exitCode;
  }
  if (error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) {
    process.stderr.write(`litfass: ${error.message}\nlitfass ${process.argv[2]} --help lists the options.\n`);
    return 2;
  }
  process.stderr.write(
    `litfass crashed. This is a fault of the program; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 2;
}

// A reader that closes the pipe early (head, less) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2)).catch(complain);
