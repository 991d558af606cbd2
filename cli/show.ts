import type { Command } from './command.ts';
export const command: Command = { help: '', run: async () => 0 };
