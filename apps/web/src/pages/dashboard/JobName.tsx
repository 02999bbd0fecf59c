import type { Job } from '@imputehub/client';
import { AnchorLink } from '../../components/links.tsx';

export function JobName({ job: { id, name } }: { job: Job }) {
  return (
    <AnchorLink to="/jobs/$id" params={{ id }}>
      {name}
    </AnchorLink>
  );
}
