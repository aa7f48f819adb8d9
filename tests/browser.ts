import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Tests that need a browser: where Debian's chromium is missing they are skipped, and say so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (existsSync(CHROMIUM)) return describe(name, tests);
  process.stderr.write(`SKIPPED: ${name}: ${CHROMIUM} is not installed (apt-get install chromium)\n`);
  describe.skip(name, tests);
}

export async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  // A container's root has no sandbox to use; the pages are our own.
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}

export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the console, and requests for anything but the page itself. */
  readonly complaints: string[];
}

export async function open(browser: Browser, file: string, { width = 1300, scheme = 'light' }: { readonly width?: number; readonly scheme?: 'light' | 'dark' } = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
  const complaints: string[] = [];
  const address = `file://${encodeURI(file)}`;
  page.on('console', (message) => { if (message.type() !== 'log') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => { if (request.url() !== address) complaints.push(request.url()); });
  await page.goto(address);
  return { page, complaints };
}

/** Texts of the page whose colour and ground are nearer than WCAG AA allows (4.5 to 1), with the ratio. */
export async function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(String.raw`(() => {
    const numbers = (color) => (color.match(/[\d.]+/g) || []).map(Number);
    const light = (color) => {
      const [r, g, b] = numbers(color).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const ground = getComputedStyle(at).backgroundColor;
        const parts = numbers(ground);
        if (parts.length === 3 || parts[3] === 1) return ground;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    const found = new Set();
    for (const element of document.querySelectorAll('body *')) {
      if (['SCRIPT', 'STYLE'].includes(element.tagName) || ![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')) continue;
      const color = element instanceof SVGElement ? getComputedStyle(element).fill : getComputedStyle(element).color;
      const [a, b] = [light(color), light(groundOf(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < 4.5) found.add(element.tagName + '.' + (element.getAttribute('class') || '') + ' ' + ratio.toFixed(2));
    }
    return [...found];
  })()`);
}
