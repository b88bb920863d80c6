import type { Token, Tokens } from 'marked';
import type { ReactNode } from 'react';
import { Inline } from './inline.tsx';
import styles from './markdown.module.css';
import { TaskBox } from './task-box.tsx';

/** What a block or a run of text is made of. */
export interface TokenProps {
  readonly token: Token;
  readonly mentions: ReadonlyMap<string, 'other' | 'me'>;
  /** Follows the last word. */
  readonly after?: ReactNode;
}

/** A paragraph, list, quotation or piece of code. */
export function Block({ token, mentions, after }: TokenProps): ReactNode {
  const blocks = (tokens: readonly Token[] = []): ReactNode =>
    tokens.map((child, index) => <Block key={index} token={child} mentions={mentions} />);
  const inlines = (tokens: readonly Token[] = []): ReactNode =>
    tokens.map((child, index) => <Inline key={index} token={child} mentions={mentions} />);
  switch (token.type) {
    case 'space':
      return null;
    case 'paragraph':
      return (
        <p>
          {inlines(token.tokens)}
          {after !== undefined && <> {after}</>}
        </p>
      );
    case 'blockquote':
      return <blockquote>{blocks(token.tokens)}</blockquote>;
    case 'code':
      return (
        <pre className={styles['code']} tabIndex={0} dir="ltr">
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'list': {
      const { ordered, start, items } = token as Tokens.List;
      const children = items.map((item, index) => (
        <li key={index} data-task={item.task || undefined}>
          {blocks(item.tokens)}
        </li>
      ));
      return ordered ? <ol start={start === '' ? 1 : start}>{children}</ol> : <ul>{children}</ul>;
    }
    case 'checkbox':
      return <TaskBox isDone={(token as Tokens.Checkbox).checked} />;
    case 'table':
      return <p className={styles['plain']}>{token.raw}</p>;
    case 'text': {
      const { tokens, text } = token as Tokens.Text;
      return tokens ? inlines(tokens) : <p className={styles['plain']}>{text}</p>;
    }
    default:
      return <p className={styles['plain']}>{token.raw}</p>;
  }
}
