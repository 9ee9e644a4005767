import '../scripts/check-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, HOW_TO_GET_ONE } from './browser.ts';

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, ...args) {
	console.log(`> ${command} ${args.join(' ')}`);
	return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function installFromDebian() {
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
	process.env['DEBIAN_FRONTEND'] = 'noninteractive';
	const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
	return run('apt-get', 'update') && run('apt-get', ...install);
}

const installFromPlaywright = () => run('npx', 'playwright', 'install', 'chromium');

for (const install of [() => true, installFromDebian, installFromPlaywright]) {
	if (!install()) continue;
	const found = await findBrowser();
	if (!found) continue;
	console.log(`The tests in the browser will use ${found}`);
	process.exit(0);
}
console.error(HOW_TO_GET_ONE);
process.exit(1);
