import styles from './icon.module.css';

/** Outlines on a grid of 24, drawn with a pen of 1.75. */
const outlines = {
  search: 'M11 4a7 7 0 1 1 0 14a7 7 0 0 1 0-14M16.2 16.2L20.500 20.500',
  plus: 'M12 5v14M5 12h14',
  back: 'M15 5l-7 7l7 7',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M5 12h13M12.500 6l6 6l-6 6',
  reply: 'M9.500 6L4.500 11l5 5M5 11h9a5.500 5.500 0 0 1 5.500 5.500V18',
  thread:
    'M4.500 6.500A2 2 0 0 1 6.500 4.500h11a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H12l-4.500 4v-4h-1a2 2 0 0 1-2-2zM8.500 8.500h7M8.500 11.500h4.500',
  smile:
    'M12 3.500a8.500 8.500 0 1 1 0 17a8.500 8.500 0 0 1 0-17M8.500 14.200c.9 1.200 2.100 1.800 3.500 1.800s2.600-.6 3.500-1.800M9 9.500v.01M15 9.500v.01',
  star: 'M12 4l2.500 5.200l5.700.8l-4.100 4l1 5.700l-5.100-2.700l-5.100 2.700l1-5.700l-4.100-4l5.700-.8z',
  pin: 'M9 4h6l-.8 6l3.300 3v2h-11v-2l3.300-3zM12 15v5.500',
  pencil:
    'M4.500 19.500l.9-4L16 4.900a1.900 1.900 0 0 1 2.700 0l.4.400a1.900 1.900 0 0 1 0 2.700L8.500 18.600z',
  trash: 'M5 7h14M10 7V4.500h4V7M7 7l.8 12.500h8.400L17 7M10.200 10.500v5.500M13.800 10.500v5.500',
  link: 'M10 14a3.500 3.500 0 0 0 5 0l3.500-3.500a3.500 3.500 0 0 0-5-5L12.500 6.500M14 10a3.500 3.500 0 0 0-5 0L5.500 13.500a3.500 3.500 0 0 0 5 5l1-1',
  people:
    'M9 11.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7M2.500 19.500c.4-3.300 3-5 6.500-5s6.100 1.700 6.500 5M15.500 4.800a3.500 3.500 0 0 1 0 6.400M18 14.800c2 .7 3.200 2.300 3.500 4.700',
  gear: 'M12 9a3 3 0 1 1 0 6a3 3 0 0 1 0-6M12 3v2.500M12 18.500V21M3 12h2.500M18.500 12H21M5.600 5.600l1.800 1.800M16.600 16.600l1.800 1.800M5.600 18.400l1.800-1.800M16.600 7.400l1.800-1.800',
  exit: 'M14 5h-7.500a1.500 1.500 0 0 0-1.500 1.500v11a1.500 1.500 0 0 0 1.500 1.500h7.500M10.500 12h9.500M16.500 8.500L20 12l-3.500 3.500',
  pulse: 'M3 12h4l2.500-6.500l4.500 13l2.500-6.500h4.500',
  bolt: 'M13 3.500L5.500 13.500h6l-.5 7l7.500-10h-6z',
  down: 'M12 5v13.500M6 12.500l6 6l6-6',
  warning: 'M12 4.500l8.500 15h-17zM12 10.500v4M12 17v.01',
  retry: 'M19.500 12a7.500 7.500 0 1 1-2.300-5.400M19.500 4v4h-4',
  info: 'M12 3.500a8.500 8.500 0 1 1 0 17a8.500 8.500 0 0 1 0-17M12 11v5M12 8v.01',
  keyboard:
    'M4.500 6.500h15a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1M7 10v.01M10.300 10v.01M13.700 10v.01M17 10v.01M8 14h8',
  key: 'M8 10.500a4.500 4.500 0 1 1 0 9a4.500 4.500 0 0 1 0-9M11.200 11.800L19.500 3.500M15.500 7.500l3 3',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  clock: 'M12 3.500a8.500 8.500 0 1 1 0 17a8.500 8.500 0 0 1 0-17M12 7.500v5l3 2',
  file: 'M6.500 3.500h7l4 4v13h-11zM13.500 3.500v4h4',
} as const;

/** Those that point along the line of reading, and turn with it. */
const directed: ReadonlySet<string> = new Set(['back', 'send', 'exit', 'reply']);

/** Names of the icons. */
export type IconName = keyof typeof outlines;

/** An icon beside or instead of words; it says nothing by itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={styles['icon']}
      data-directed={directed.has(name)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={outlines[name]} />
    </svg>
  );
}
