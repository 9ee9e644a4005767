// Plain old JavaScript, so that even a Node that is too old can read it and say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`Muster needs Node 22.18 or newer; this is ${process.version} (${process.execPath}).\n` +
			'On Linux and Windows `npm ci` brings Node 24 along for npm scripts: run `npm ci` without\n' +
			'--omit=optional, then use `npm start`, `npm run …` or `npx …` rather than a bare `node`.\n' +
			'Elsewhere install Node 24 from https://nodejs.org and try again.'
	);
	process.exit(1);
}
