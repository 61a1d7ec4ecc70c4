// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import { en as core } from '../i18n/en.js';
import { en as Calculator } from '../components/Calculator/Calculator.en.js';
import { en as Chart } from '../components/Chart/Chart.en.js';
import { en as DataList } from '../components/DataList/DataList.en.js';
import { en as InputForm } from '../components/InputForm/InputForm.en.js';
import { en as Kanban } from '../components/Kanban/Kanban.en.js';
import { en as MetricCard } from '../components/MetricCard/MetricCard.en.js';
import { en as ProgressBar } from '../components/ProgressBar/ProgressBar.en.js';
import { en as StatusBadge } from '../components/StatusBadge/StatusBadge.en.js';
import { en as Table } from '../components/Table/Table.en.js';
import { en as TextBlock } from '../components/TextBlock/TextBlock.en.js';
import { en as Timeline } from '../components/Timeline/Timeline.en.js';

/** Every built-in word, language en. */
export const en = {
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
