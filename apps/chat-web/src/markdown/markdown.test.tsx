import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Markdown } from './markdown.tsx';

/** What a browser would be given for a message. */
function shown(source: string, mentions?: ReadonlyMap<string, 'other' | 'me'>): string {
  const markup = renderToStaticMarkup(<Markdown source={source} {...(mentions && { mentions })} />);
  return markup.replace(/^<div[^>]*>/, '').replace(/<\/div>$/, '');
}

describe('Markdown', () => {
  test('shows the marks that chats know', () => {
    expect(shown('*i* **b** ~~s~~ `c`')).toBe(
      '<p><em>i</em> <strong>b</strong> <del>s</del> <code dir="ltr">c</code></p>',
    );
  });

  test('keeps line breaks', () => {
    expect(shown('one\ntwo')).toBe('<p>one<br/>two</p>');
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '# loud',
    '---',
    '&lt;b&gt;',
    'a <b>bold</b> move',
  ])('shows %s as it was typed', (source) => {
    const typed = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

    expect(shown(source)).toBe(`<p>${typed}</p>`);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,1)',
    '[x](http://a.example)',
    '[x](//a.example)',
  ])('makes no link of %s', (source) => {
    expect(shown(source)).toBe(`<p>${source}</p>`);
  });

  test('makes links that tell the other side nothing', () => {
    expect(shown('https://a.example/b')).toBe(
      '<p><a href="https://a.example/b" target="_blank" rel="noopener noreferrer">https://a.example/b</a></p>',
    );
  });

  test('loads no image of another server', () => {
    expect(shown('![cat](https://a.example/cat.png)')).not.toContain('<img');
  });

  test('marks whom the message mentions, and nobody else', () => {
    const markup = shown('@Ana Ruiz and @Bo', new Map([['Ana Ruiz', 'me' as const]]));

    expect(markup).toMatch(/<span [^>]*data-me="true">@Ana Ruiz<\/span> and @Bo/);
  });

  test.each(['@Allison', '@Ana Ruizova', 'kim@all.example', 'a@Ana Ruiz'])('marks nobody in %s', (source) => {
    const names = ['Ana Ruiz', 'All', 'all'].map((name) => [name, 'me'] as const);

    expect(shown(source, new Map(names))).not.toContain('data-me');
  });

  test('shows tasks as boxes', () => {
    const markup = shown('- [ ] buy\n- [x] pay\n- rest');

    expect(markup).toMatch(/<li data-task="true"><span role="img" aria-label="To do"[^>]*><\/span>buy<\/li>/);
    expect(markup).toMatch(/<span role="img" aria-label="Done"[^>]*><svg.*<\/svg><\/span>pay/);
    expect(markup).toContain('<li>rest</li>');
    expect(shown('- [ ] buy\n\n- [x] pay')).toMatch(/<p><span role="img" aria-label="To do"/);
  });

  test('shows emoji in their font, and larger where there is nothing else', () => {
    const markup = (source: string): string => renderToStaticMarkup(<Markdown source={source} />);

    expect(shown('so 👍🏽❤️ 2')).toMatch(/^<p>so <span class="[^"]+">👍🏽❤️<\/span> 2<\/p>$/);
    expect(markup('👩‍💻 🇩🇪')).toContain('data-emoji-only="true"');
    expect(markup('2')).not.toContain('data-emoji-only');
    expect(markup('👍 ok')).not.toContain('data-emoji-only');
    expect(markup('👍'.repeat(9))).not.toContain('data-emoji-only');
  });

  test('puts what follows into the line of the last word', () => {
    const after = <i>(edited)</i>;

    expect(renderToStaticMarkup(<Markdown source={'one\n\ntwo'} after={after} />)).toContain(
      '<p>one</p><p>two <i>(edited)</i></p>',
    );
    expect(renderToStaticMarkup(<Markdown source="- one" after={after} />)).toContain('</ul><i>(edited)</i>');
  });

  test.each(['>', '> ', '1. ', '- > '])(
    'shows thousands of “%s” within each other as they were typed',
    (mark) => {
      const marks = mark.repeat(8000 / mark.length).trim();

      expect(shown(marks)).toContain(marks.replaceAll('>', '&gt;'));
      expect(shown(`hello\n\n${marks}`)).toContain(marks.replaceAll('>', '&gt;'));
    },
  );

  test('formats quotations in quotations', () => {
    expect(shown('> > deep')).toBe('<blockquote><blockquote><p>deep</p></blockquote></blockquote>');
  });

  // Parsed the wrong way, such a text takes for ever, and the test with it.
  test('comes to an end with a text of marks that are never closed', () => {
    const marks = `${'**a'.repeat(2400)}${'['.repeat(700)}`;

    expect(shown(marks)).toContain('['.repeat(700));
  });
});
