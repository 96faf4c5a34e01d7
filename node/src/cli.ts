/** The command `react-native-timpush`. */

const USAGE = `Usage: react-native-timpush <command>

Run it in the folder of your app.`;

/** @returns the exit status */
function main(args: readonly string[]): number {
  const wantsHelp = args.includes('--help') || args.includes('-h');
  const print = wantsHelp ? console.log : console.error;
  print(USAGE);
  return wantsHelp ? 0 : 2;
}

process.exitCode = main(process.argv.slice(2));
