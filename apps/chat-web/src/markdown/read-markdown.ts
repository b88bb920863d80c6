import { Marked, type Token } from 'marked';

/** Messages are Markdown as chats use it: line breaks stay, and HTML is text like any other. */
const marked = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: {
    html: () => undefined,
    tag: () => undefined,
    // Headings and rules are shouting and noise in a chat: the characters stay as they were typed.
    heading: () => undefined,
    lheading: () => undefined,
    hr: () => undefined,
    def: () => undefined,
  },
});

/** Longer texts are shown as they are: nobody formats that much, and no text may keep the page busy. */
const longestFormatted = 8000;
/** A line with so many quotations and lists within each other is no formatting, and deeper than a browser can go. */
const tooDeep = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){33}/m;

/** Takes a message's text apart. */
export function readMarkdown(source: string): readonly Token[] {
  if (source.length > longestFormatted || tooDeep.test(source))
    return [{ type: 'text', raw: source, text: source }];
  return marked.lexer(source);
}
