import classes from './Lines.module.css';

/** Text of a machine, line by line; what is wider or longer scrolls in place, by keyboard too. */
export function Lines({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={classes.box} tabIndex={0} aria-label={label}>
      <pre className={classes.lines}>{text}</pre>
    </section>
  );
}
