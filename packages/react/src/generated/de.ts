// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import { de as core } from '../i18n/de.js';
import { de as Calculator } from '../components/Calculator/Calculator.de.js';
import { de as Chart } from '../components/Chart/Chart.de.js';
import { de as DataList } from '../components/DataList/DataList.de.js';
import { de as InputForm } from '../components/InputForm/InputForm.de.js';
import { de as Kanban } from '../components/Kanban/Kanban.de.js';
import { de as MetricCard } from '../components/MetricCard/MetricCard.de.js';
import { de as ProgressBar } from '../components/ProgressBar/ProgressBar.de.js';
import { de as StatusBadge } from '../components/StatusBadge/StatusBadge.de.js';
import { de as Table } from '../components/Table/Table.de.js';
import { de as TextBlock } from '../components/TextBlock/TextBlock.de.js';
import { de as Timeline } from '../components/Timeline/Timeline.de.js';

/** Every built-in word, language de. */
export const de = {
  ...core,
  ...Calculator,
  ...Chart,
  ...DataList,
  ...InputForm,
  ...Kanban,
  ...MetricCard,
  ...ProgressBar,
  ...StatusBadge,
  ...Table,
  ...TextBlock,
  ...Timeline,
};
