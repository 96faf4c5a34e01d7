/** The command `react-native-timpush`. */
import { version } from '../../package.json';
import { DOCTOR_USAGE, doctor } from './doctor/command';

const USAGE = `Usage: react-native-timpush <command>

  doctor [folder]  says what in an app's folder keeps pushes from arriving; --help tells more`;

/** @returns the exit status */
async function main([command, ...args]: readonly string[]): Promise<number> {
  const wantsHelp =
    command === '--help' || command === '-h' || args.includes('--help') || args.includes('-h');
  if (command === 'doctor') {
    return wantsHelp ? print(DOCTOR_USAGE) : doctor(args, version);
  }
  if (command === '--version' || wantsHelp) {
    return print(wantsHelp ? USAGE : version);
  }
  console.error(USAGE);
  return 2;
}

function print(text: string): number {
  console.log(text);
  return 0;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    console.error(error);
    process.exitCode = 2;
  },
);
