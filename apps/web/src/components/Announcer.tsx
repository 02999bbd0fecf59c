import classes from './Announcer.module.css';
import { useAnnounced } from './announce.ts';

/** Where `announce` is heard. It stands on the page before anything is said: a region that comes later is passed over. */
export function Announcer() {
  return (
    <div role="log" className={classes.hidden}>
      {useAnnounced().map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
