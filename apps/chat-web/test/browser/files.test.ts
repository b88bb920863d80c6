import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { message, openChat, setUpStage, shows, type Stage } from './stage.ts';

/** Attached files, by the message that they hang on. */
const attached = {
  'Floor plan': { fileUri: 'https://files.example/a/Plan%20of%20the%20floor.pdf' },
  'Odd name': { fileUri: 'https://files.example/100%25%20or%E0%A4%A.png' },
  Script: { fileUri: 'javascript:alert(1)' },
  Removed: { attachmentDeleted: true },
} as const;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [first = cloud.addUser(), second = cloud.addUser()] = cloud.users;
  const room = cloud.addRoom({ subject: 'Files', participants: [first, second] });
  for (const [body, file] of Object.entries(attached))
    cloud.addMessage(second, room, { message: body, ...file });
  page = await stage.signIn(first.name);
  await openChat(page, 'Files');
  await message(page, 'Removed').waitFor();
});
afterAll(() => stage.close());

describe('an attached file', () => {
  test.each([
    ['Floor plan', 'Plan of the floor.pdf'],
    ['Odd name', '100%25%20or%E0%A4%A.png'],
  ])('of “%s” is a link that says what it leads to and does not say from where', async (words, name) => {
    const link = message(page, words).getByRole('link', { name });

    expect(await link.getAttribute('href')).toMatch(/^https:\/\/files\.example\//);
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
  });

  test('is left out where its address is not one that may be followed', async () => {
    expect(await message(page, 'Script').getByRole('link').count()).toBe(0);
  });

  test('is said to be gone when it was removed', async () => {
    expect(await shows(message(page, 'Removed').getByText('The attached file was removed.'))).toBe(true);
  });
});

describe('attaching a file', () => {
  test.each(['drop', 'paste'] as const)('by %s is refused with the reason', async (gesture) => {
    const prevented = await page.evaluate((type) => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'photo.png', { type: 'image/png' }));
      const options = { bubbles: true, cancelable: true };
      const event =
        type === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data });
      return document.querySelector('[role=main] textarea')?.dispatchEvent(event) === false;
    }, gesture);

    expect(prevented).toBe(true);
    const toast = page.getByRole('status').getByText('The chat API has no way to attach files').last();
    expect(await shows(toast)).toBe(true);
    await page.getByRole('status').getByRole('button', { name: 'Close' }).last().click();
    expect(await page.getByRole('main').getByRole('textbox').inputValue()).toBe('');
  });

  test('is said to be impossible below the field', async () => {
    expect(await shows(page.getByText('The chat API takes no files.'))).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
