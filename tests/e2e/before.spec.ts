import type { Browser, Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { isFitForAll } from './fit.ts';
import { expect, test, type RunningServer } from './server.ts';

/*
 * Everything before the drill starts, as a facilitator meets it who has forgotten how it works, and
 * as two people who join.
 */

const person = async (browser: Browser, locale?: string) =>
	(await browser.newContext(locale === undefined ? {} : { locale })).newPage();

const firstRunLink = (server: RunningServer) =>
	/http\S+\/setup\?token=\S+/.exec(server.output())?.[0] ?? '';

/** What a phone reads that is held in front of the screen. */
async function scan(page: Page, name: string): Promise<string> {
	const picture = await page.getByRole('img', { name }).evaluate(async (svg) => {
		const image = new Image();
		const side = 400;
		const copy = svg.cloneNode(true) as SVGElement;
		copy.setAttribute('width', String(side));
		copy.setAttribute('height', String(side));
		copy.querySelector('rect')?.setAttribute('fill', '#ffffff');
		image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = canvas.height = side;
		const paper = canvas.getContext('2d');
		paper?.drawImage(image, 0, 0, side, side);
		return {
			width: side,
			height: side,
			data: [...(paper?.getImageData(0, 0, side, side).data ?? [])]
		};
	});
	return decodeQR({ ...picture, data: Uint8Array.from(picture.data) });
}

const missing = (page: Page) => page.getByRole('region', { name: 'What is missing' });

test('from the first link to the start: suggested, invited, seated, heard', async ({
	browser,
	server
}) => {
	const facilitator = await person(browser);

	await test.step('the terminal’s link asks for a passphrase and signs in', async () => {
		await facilitator.goto(firstRunLink(server));
		await facilitator.getByLabel('Passphrase').fill('correct horse');
		await facilitator.getByLabel('The same again').fill('correct hoarse');
		await facilitator.getByRole('button', { name: 'Choose it and sign in' }).click();
		await expect(facilitator.getByText('The two are not the same.')).toBeVisible();
		await facilitator.getByLabel('Passphrase').fill('correct horse');
		await facilitator.getByLabel('The same again').fill('correct horse');
		await facilitator.getByRole('button', { name: 'Choose it and sign in' }).click();
		await expect(facilitator.getByRole('heading', { name: 'No drill yet' })).toBeVisible();
		await isFitForAll(facilitator, 'the first screen');
	});

	await test.step('a new drill is chosen already, and says why', async () => {
		await facilitator.getByRole('link', { name: 'Begin with the tutorial' }).click();
		const suggested = facilitator.getByRole('radio', { name: /^Suggested/ });
		await expect(suggested).toBeChecked();
		await expect(suggested).toHaveAccessibleName(/The tutorial: ten minutes to learn/);
		await expect(facilitator.getByText('Your process names everything')).toBeVisible();
		await expect(facilitator.getByRole('radio', { name: /^Brisk/ })).toHaveAccessibleName(
			/Play takes 6 min\./
		);
		await expect(facilitator.getByText('the session takes about 50 minutes')).toBeVisible();
	});

	await test.step('a longer one than the session has time for says so', async () => {
		await facilitator.locator('summary', { hasText: 'Choose another' }).click();
		await facilitator.getByRole('radio', { name: /^Too quiet a morning/ }).check();
		await facilitator.getByRole('radio', { name: /^60 minutes/ }).check();
		await expect(facilitator.getByText('the session has 35 min for it')).toBeVisible();
		await facilitator.getByRole('radio', { name: /^Brisk/ }).check();
		await expect(facilitator.getByText('the session has 35 min for it')).toBeHidden();
		await isFitForAll(facilitator, 'a new drill');
		await facilitator.getByRole('button', { name: 'Make the drill' }).click();
	});

	const link = await facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();

	await test.step('the invitation is a link, a code, and a picture of the link', async () => {
		await expect(missing(facilitator)).toContainText('Nobody is here to play.');
		await expect(facilitator.getByRole('button', { name: 'Start the drill' })).toBeDisabled();
		expect(await scan(facilitator, 'QR code of the link')).toBe(link);
		await isFitForAll(facilitator, 'the lobby, empty');
		await facilitator.getByRole('button', { name: 'Show it large' }).click();
		await isFitForAll(facilitator, 'the invitation, large');
		await facilitator.keyboard.press('Escape');
	});

	const ada = await person(browser);
	const bo = await person(browser);

	await test.step('one joins by link, one by code, and each takes a role', async () => {
		await ada.goto(link);
		await ada.getByLabel('Your name').fill('Ada');
		await ada.getByRole('button', { name: 'Join' }).click();
		await ada.getByRole('button', { name: 'Take this role Incident lead' }).click();
		await bo.goto(`${server.url}/join`);
		await bo.getByLabel('Code').fill(link.slice(-6));
		await bo.getByRole('button', { name: 'Go on' }).click();
		await bo.getByLabel('Your name').fill('Bo');
		await bo.getByRole('button', { name: 'Join' }).click();
		await bo.getByRole('button', { name: 'Take this role Technical lead' }).click();
		await expect(missing(facilitator)).not.toContainText('Nobody is here to play.');
		await expect(missing(facilitator)).not.toContainText('Nobody is Technical lead.');
		await expect(missing(facilitator)).toContainText('Nobody is Communications lead.');
	});

	await test.step('the agenda runs for everybody', async () => {
		await facilitator.getByRole('button', { name: 'Begin Brief' }).click();
		for (const page of [facilitator, ada]) {
			const current = page.locator('li[aria-current="step"]');
			await expect(current).toContainText('Brief');
			await expect(current).toContainText(/0[45]:\d\d left/);
		}
	});

	await test.step('a comms check shows who can read along', async () => {
		await facilitator.getByRole('button', { name: 'Ask for a comms check' }).click();
		await expect(missing(facilitator)).toContainText('from Ada, Bo.');
		await isFitForAll(ada, 'the lobby, asked');
		await ada.getByRole('button', { name: 'I can read you' }).click();
		await expect(missing(facilitator)).toContainText('from Bo.');
		await expect(ada.getByText('1 of 2 have answered')).toBeVisible();
		await bo.getByRole('button', { name: 'I can read you' }).click();
		await expect(facilitator.getByText('2 of 2 have answered')).toBeVisible();
	});

	await test.step('whoever comes after the question is asked as well', async () => {
		const cy = await person(browser);
		await cy.goto(link);
		await cy.getByLabel('Your name').fill('Cy');
		await cy.getByRole('radio', { name: /^Observe/ }).check();
		await cy.getByRole('button', { name: 'Join' }).click();
		await expect(cy.getByText('Can you read this?')).toBeVisible();
		await expect(missing(facilitator)).toContainText('from Cy.');
		await cy.getByRole('button', { name: 'I can read you' }).click();
		await expect(facilitator.getByText('3 of 3 have answered')).toBeVisible();
	});

	await test.step('one person holds two roles, nothing is missing, and it starts', async () => {
		await bo.getByRole('button', { name: 'Take this role Communications lead' }).click();
		await expect(missing(facilitator)).toContainText('Nothing. Everybody is here');
		await isFitForAll(facilitator, 'the lobby, complete');
		await facilitator.getByRole('button', { name: 'Start the drill' }).click();
		await expect(ada.getByRole('region', { name: 'Timeline' })).toBeVisible();
		await expect(facilitator.getByText('Agenda: Play')).toBeVisible();
		await expect(facilitator.getByText(/^3[123]:\d\d left$/)).toBeVisible();
	});
});

test('in German, from the first link to the start', async ({ browser, server }) => {
	const facilitator = await person(browser, 'de-DE');
	await facilitator.goto(`${server.url}/`);
	await expect(facilitator.getByRole('heading', { name: 'Eine Übung leiten' })).toBeVisible();
	await facilitator.goto(firstRunLink(server));
	await facilitator.getByLabel('Passwort').fill('Kamel im Nadelöhr');
	await facilitator.getByLabel('Noch einmal dasselbe').fill('Kamel im Nadelöhr');
	await facilitator.getByRole('button', { name: 'Wählen und anmelden' }).click();
	await facilitator.getByRole('link', { name: 'Mit der Einführung beginnen' }).click();
	await expect(facilitator.getByRole('radio', { name: /^Vorschlag/ })).toHaveAccessibleName(
		/Die Einführung: zehn Minuten, um eine Übung kennenzulernen/
	);
	await isFitForAll(facilitator, 'eine neue Übung');
	await facilitator.getByRole('button', { name: 'Übung anlegen' }).click();
	const link = await facilitator.getByText(/\/join\/[a-z0-9]{6}$/).innerText();

	const ada = await person(browser, 'de-AT');
	await ada.goto(`${server.url}/join`);
	await ada.getByLabel('Code').fill('falsch');
	await ada.getByRole('button', { name: 'Weiter' }).click();
	await expect(ada.getByText('Keine Übung hat diesen Code.')).toBeVisible();
	await ada.goto(link);
	await ada.getByLabel('Ihr Name').fill('Ada');
	await isFitForAll(ada, 'teilnehmen');
	await ada.getByRole('button', { name: 'Teilnehmen' }).click();
	await expect(ada.getByText('Die Übungsleitung startet gleich')).toBeVisible();

	await facilitator.getByRole('button', { name: 'Verständigung prüfen' }).click();
	await ada.getByRole('button', { name: 'Ich kann mitlesen' }).click();
	const gaps = facilitator.getByRole('region', { name: 'Was fehlt' });
	await expect(gaps).not.toContainText('Verständigung');
	await isFitForAll(facilitator, 'der Warteraum');
	await facilitator.getByRole('button', { name: 'Übung starten' }).click();
	await expect(ada.getByText('Die Übungsleitung startet gleich')).toBeHidden();
});
