/** One small drawing per kind, always beside its name. */
import {
  ArrowsSquarepathIcon,
  ArrowsUpDownIcon,
  BarChartIcon,
  Buildings3Icon,
  BulletListIcon,
  CalculatorIcon,
  CalendarIcon,
  CogIcon,
  DatabaseIcon,
  DownloadIcon,
  FilesIcon,
  FileTextIcon,
  FingerButtonIcon,
  HandShakeHeartIcon,
  HouseIcon,
  LinkIcon,
  MonitorIcon,
  PackageIcon,
  PersonGroupIcon,
  PersonIcon,
  PuzzlePieceIcon,
  RecycleIcon,
  RocketIcon,
  ShieldLockIcon,
  TagIcon,
} from '@navikt/aksel-icons';
import type { ComponentType, SVGProps } from 'react';

type Icon = ComponentType<SVGProps<SVGSVGElement>>;

const icons: Readonly<Record<string, Icon>> = {
  service: HandShakeHeartIcon,
  capability: PuzzlePieceIcon,
  application: MonitorIcon,
  integration: LinkIcon,
  dataset: DatabaseIcon,
  dataService: ArrowsUpDownIcon,
  distribution: DownloadIcon,
  processing: FingerButtonIcon,
  product: PackageIcon,
  vendor: Buildings3Icon,
  agreement: FileTextIcon,
  initiative: RocketIcon,
  orgUnit: PersonGroupIcon,
  person: PersonIcon,
  process: RecycleIcon,
  losConcept: TagIcon,
  kostraFunction: CalculatorIcon,
  riskAssessment: ShieldLockIcon,
  kpi: BarChartIcon,
  front: HouseIcon,
  report: FilesIcon,
  transfer: ArrowsUpDownIcon,
  convert: ArrowsSquarepathIcon,
  roadmap: CalendarIcon,
  administration: CogIcon,
};

export function KindIcon({ kind, ...rest }: { kind: string } & SVGProps<SVGSVGElement>) {
  const Chosen = icons[kind] ?? BulletListIcon;
  return <Chosen aria-hidden focusable="false" {...rest} />;
}
