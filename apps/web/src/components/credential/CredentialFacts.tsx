import type { Credential } from '@imputehub/client';
import { useTranslation } from 'react-i18next';
import { Facts } from '../Facts.tsx';
import { Time } from '../Time.tsx';

const dayMs = 86_400_000;

function Until({ at }: { at: string | null }) {
  const { t } = useTranslation('account');
  if (at === null) return t('credentials.no_end');
  const count = Math.floor((Date.parse(at) - Date.now()) / dayMs);
  return (
    <>
      <Time value={at} as="day" />
      {count >= 0 && ` (${t('credentials.days_left', { count })})`}
    </>
  );
}

export function CredentialFacts({ credential }: { credential: Credential }) {
  const { t } = useTranslation('account');
  const { display_name: name, username, email } = credential;
  const owner = [name ?? username, email].filter(Boolean).join(', ');
  return (
    <Facts
      of={[
        [t('credentials.owner'), owner],
        [t('credentials.until'), <Until key="until" at={credential.expires_at} />],
        [t('credentials.verified'), <Time key="verified" value={credential.verified_at} />],
        [t('credentials.message'), credential.message],
      ]}
    />
  );
}
