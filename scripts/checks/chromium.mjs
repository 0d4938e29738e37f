import { spawnSync } from 'node:child_process';
import { aptInstall } from '../stack/apt.mjs';
import { Refusal } from '../stack/refusal.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const runs = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

const whole = (command) =>
  command.includes('/')
    ? command
    : spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim();

/** The path of an installed Chromium: the journeys are never skipped for want of one. */
export function findChromium() {
  const told = process.env.CHROMIUM;
  if (told) {
    if (!runs(told)) throw new Refusal(`CHROMIUM is ${told}, which does not run.`);
    return told;
  }
  let found = NAMES.find(runs);
  if (!found && aptInstall('chromium')) found = NAMES.find(runs);
  if (!found) {
    throw new Refusal(
      'The browser journeys need Chromium: install it (Debian: apt-get install chromium) or point CHROMIUM at one.',
    );
  }
  return whole(found);
}
