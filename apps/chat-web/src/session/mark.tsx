import styles from './sign-in-page.module.css';

/** The sign of the app. */
export function Mark() {
  return (
    <svg className={styles['mark']} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path d="M12 15a6 6 0 0 1 6-6h28a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6H31L18 52V41a6 6 0 0 1-6-6z" />
      <circle cx="24.5" cy="25" r="3.5" />
      <circle cx="39.500" cy="25" r="3.500" />
    </svg>
  );
}
