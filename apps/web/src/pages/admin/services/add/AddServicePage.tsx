import { type Service, type ServiceTest, take } from '@imputehub/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client.ts';
import { Page } from '../../../../components/Page.tsx';
import { DetailsStep } from './DetailsStep.tsx';
import { FoundStep } from './FoundStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { nowhere, type Place, placeBody } from './place.ts';
import { TokenStep } from './TokenStep.tsx';

type At =
  | { step: 'place' }
  | { step: 'found'; found: ServiceTest }
  | { step: 'details'; found: ServiceTest }
  | { step: 'token'; service: Service };

function Steps() {
  const [place, setPlace] = useState<Place>(nowhere);
  const [at, setAt] = useState<At>({ step: 'place' });
  const test = async (wanted: Place) => {
    const found = await take(api.POST('/api/v1/services/test', { body: placeBody(wanted) }));
    setPlace(wanted);
    setAt({ step: 'found', found });
  };
  switch (at.step) {
    case 'place':
      return <PlaceStep place={place} onTest={test} />;
    case 'found':
      return (
        <FoundStep
          place={place}
          found={at.found}
          onAgain={() => test(place)}
          onBack={() => setAt({ step: 'place' })}
          onNext={() => setAt({ step: 'details', found: at.found })}
        />
      );
    case 'details':
      return (
        <DetailsStep
          place={place}
          onBack={() => setAt({ step: 'found', found: at.found })}
          onAdded={(service) => setAt({ step: 'token', service })}
        />
      );
    case 'token':
      return <TokenStep service={at.service} />;
  }
}

/** The way to a new service: where it is, what answers there, its name and limits, a token. */
export function AddServicePage() {
  const { t } = useTranslation('services');
  return (
    <Page title={t('add')}>
      <Steps />
    </Page>
  );
}
