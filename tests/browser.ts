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

/** Texts of the page, placeholders and what styles put in front of others, whose colour and ground are nearer than WCAG AA allows (4.5 to 1), with the ratio. */
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
    const check = (name, color, element, opacity = 1) => {
      const [a, b] = [light(color), light(groundOf(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < 4.5 || opacity < 1) found.add(name + ' ' + ratio.toFixed(2));
    };
    const nameOf = (element) => element.tagName + '.' + (element.getAttribute('class') || '');
    for (const field of document.querySelectorAll('[placeholder]')) {
      const style = getComputedStyle(field, '::placeholder');
      check(nameOf(field) + '::placeholder', style.color, field, Number(style.opacity));
    }
    for (const element of document.querySelectorAll('body *')) {
      if (['SCRIPT', 'STYLE'].includes(element.tagName)) continue;
      for (const part of ['::before', '::after']) {
        const style = getComputedStyle(element, part);
        if (style.content !== 'none' && style.content !== 'normal') check(nameOf(element) + part, style.color, element);
      }
      if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')) continue;
      check(nameOf(element), element instanceof SVGElement ? getComputedStyle(element).fill : getComputedStyle(element).color, element);
    }
    return [...found];
  })()`);
}

/** What paper shows of a page made on a dark screen: faint texts, tools that should be gone, and whether it is as wide as a sheet of A4. */
export async function onPaper(page: Page): Promise<{ readonly faint: string[]; readonly tools: number; readonly fits: boolean; readonly ground: string }> {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return {
    faint: await faintTexts(page),
    tools: await page.locator('.no-print:visible').count(),
    fits: await page.evaluate('document.documentElement.scrollWidth <= 718'),
    ground: await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'),
  };
}
