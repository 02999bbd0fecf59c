import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { sendAll } from '../files/actions.ts';
import { useShared } from '../model/context.ts';
import type { Offer } from '../model/offers.ts';
import { isRunning } from '../model/verdicts.ts';
import { StepButtons } from '../StepButtons.tsx';
import { StepHeading } from '../StepHeading.tsx';
import { ServiceCard } from './ServiceCard.tsx';

export default function ServicesStep() {
  const { t } = useTranslation('new-job');
  const { offers, content, checks } = useShared();
  const count = content.targets.length;
  const later = ({ service }: Offer) => Number(service.id !== content.first_service);
  return (
    <>
      <StepHeading title={t('services.title')} about={t('services.about')} />
      {isRunning(checks) && (
        <Text size="sm" role="status">
          {t('services.checking')}
        </Text>
      )}
      {offers.length === 0 && (
        <EmptyState
          title={t('services.none')}
          detail={t('services.none_about')}
          action={
            <Anchor component={Link} to="/services" size="sm">
              {t('services.all')}
            </Anchor>
          }
        />
      )}
      {offers
        .toSorted((a, b) => later(a) - later(b))
        .map((offer) => (
          <ServiceCard key={offer.service.id} offer={offer} />
        ))}
      <Text size="sm" aria-live="polite">
        {t('services.chosen', { count })}
      </Text>
      {/* The files were checked, and a person goes on with them. */}
      <StepButtons disabled={count === 0} onNext={() => sendAll(content)} />
    </>
  );
}
