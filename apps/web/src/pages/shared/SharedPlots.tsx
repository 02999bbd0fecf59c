import { QualityPlots } from '../../plots/quality/QualityPlots.tsx';

export default QualityPlots;
