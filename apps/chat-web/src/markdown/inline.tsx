import type { Token, Tokens } from 'marked';
import type { ReactNode } from 'react';
import type { TokenProps } from './block.tsx';
import { MentionText } from './mention-text.tsx';
import { safeLink } from './safe-link.ts';
import { TaskBox } from './task-box.tsx';

/** A run of text with its marks. */
export function Inline({ token, mentions }: TokenProps): ReactNode {
  const inlines = (tokens: readonly Token[] = []): ReactNode =>
    tokens.map((child, index) => <Inline key={index} token={child} mentions={mentions} />);
  switch (token.type) {
    case 'strong':
      return <strong>{inlines(token.tokens)}</strong>;
    case 'em':
      return <em>{inlines(token.tokens)}</em>;
    case 'del':
      return <del>{inlines(token.tokens)}</del>;
    case 'codespan':
      return <code dir="ltr">{(token as Tokens.Codespan).text}</code>;
    case 'checkbox':
      return <TaskBox isDone={(token as Tokens.Checkbox).checked} />;
    case 'br':
      return <br />;
    case 'link': {
      const { href, tokens } = token as Tokens.Link;
      const safe = safeLink(href);
      if (safe === undefined) return token.raw;
      return (
        <a href={safe} target="_blank" rel="noopener noreferrer">
          {inlines(tokens)}
        </a>
      );
    }
    case 'image':
      return <ImageLink {...(token as Tokens.Image)} />;
    case 'escape':
      return (token as Tokens.Escape).text;
    case 'text': {
      const { tokens, text } = token as Tokens.Text;
      return tokens ? inlines(tokens) : <MentionText text={text} mentions={mentions} />;
    }
    default:
      return token.raw;
  }
}

/** An image of somebody else's server would tell it who reads the message and when, so it is a link. */
function ImageLink({ href, text, raw }: Tokens.Image): ReactNode {
  const safe = safeLink(href);
  if (safe === undefined) return raw;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {text || safe}
    </a>
  );
}
