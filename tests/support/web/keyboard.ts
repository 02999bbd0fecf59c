import type { CDPSession, Page } from 'playwright-core';
import { z } from 'zod';

/** A place where the keyboard stopped, as a screen reader is told of it. */
export interface Stop {
  role: string;
  name: string;
  /** Whether anything about it looks otherwise than without the focus. */
  visible: boolean;
}

export interface Keyboard {
  page: Page;
  /** Every stop that was left again. */
  stops: Stop[];
  /** What has the focus. */
  here(): Promise<Omit<Stop, 'visible'>>;
  /** Presses Tab (`back`: Shift-Tab) until a control of that role and name has the focus; fails after 80. */
  to(role: string, name: string | RegExp, back?: boolean): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
}

const axNode = z.object({
  nodes: z.array(
    z.object({
      role: z.object({ value: z.string() }).optional(),
      name: z.object({ value: z.string() }).optional(),
    }),
  ),
});

/** What shows the focus stands on the control, beside it (the drawn box of a hidden input), or around it. */
const lookOf = `(element) => {
  const around = [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement];
  const label = element.labels?.[0];
  return JSON.stringify([...around, label].map((one) => {
    if (!one) return null;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, transform } =
      getComputedStyle(one);
    const outline = outlineStyle === 'none' ? '' : outlineWidth + outlineColor;
    return [outline, boxShadow, borderColor, backgroundColor, transform];
  }));
}`;

const remember = `window.stop = { at: document.activeElement, look: (${lookOf})(document.activeElement) }`;

/** It looked otherwise while it had the focus; what is gone is not judged. The change is drawn within two frames. */
const wasVisible = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  .then(() => !window.stop?.at.isConnected || (${lookOf})(window.stop.at) !== window.stop.look)`;

/** Role and name by Chromium's own accessibility tree. */
async function focused(session: CDPSession): Promise<Omit<Stop, 'visible'>> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement ?? document',
  });
  const found = await session.send('Accessibility.getPartialAXTree', {
    ...(result.objectId !== undefined && { objectId: result.objectId }),
    fetchRelatives: false,
  });
  const [node] = axNode.parse(found).nodes;
  return { role: node?.role?.value ?? '', name: node?.name?.value ?? '' };
}

/** The app by nothing but keys. */
export async function keyboardOf(page: Page): Promise<Keyboard> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  // Choosing is asked of the test from now on; the first listener takes a moment to be heard.
  page.on('filechooser', () => undefined);
  const stops: Stop[] = [];
  const step = async (key: string) => {
    const left = await focused(session);
    await page.evaluate(remember);
    await page.keyboard.press(key);
    stops.push({ ...left, visible: z.boolean().parse(await page.evaluate(wasVisible)) });
    return await focused(session);
  };
  return {
    page,
    stops,
    here: () => focused(session),
    to: async (role, name, back = false) => {
      const passed: string[] = [];
      for (let i = 0; i < 80; i++) {
        const stop = await step(back ? 'Shift+Tab' : 'Tab');
        const fits = typeof name === 'string' ? stop.name === name : name.test(stop.name);
        if (stop.role === role && fits) return;
        passed.push(`${stop.role} "${stop.name}"`);
      }
      throw new Error(`no ${role} ${name} within 80 stops: ${passed.join(', ')}`);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
  };
}

/**
 * Keeps all that live regions of the page say from now on, also over navigations. A region that comes with its words is
 * heard only as an alert: screen readers pass others over that were not there before.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(`
    window.announced = [];
    const live = '[role=status],[role=alert],[role=log],[aria-live=polite],[aria-live=assertive]';
    const hear = (region) => {
      const text = region?.textContent.trim();
      if (text && window.announced.at(-1) !== text) window.announced.push(text);
    };
    const heard = ({ target, addedNodes }) => {
      hear((target.nodeType === 1 ? target : target.parentElement)?.closest(live));
      for (const node of addedNodes)
        if (node.nodeType === 1) for (const one of [node, ...node.querySelectorAll('*')])
          if (one.getAttribute('role') === 'alert') hear(one);
    };
    new MutationObserver((changes) => changes.forEach(heard))
      .observe(document, { childList: true, characterData: true, subtree: true });
  `);
  return async () => z.array(z.string()).parse(await page.evaluate('window.announced'));
}
