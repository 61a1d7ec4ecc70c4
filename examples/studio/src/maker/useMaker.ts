import { useEffect, useState } from 'react';
import { createServerMaker, findModel } from './createServerMaker.js';
import type { Maker } from './Maker.js';
import { plannerMaker } from './plannerMaker.js';

/** Who can make artifacts here, and who does. */
export interface Makers {
  readonly all: readonly Maker[];
  readonly chosen: Maker;
  readonly choose: (maker: Maker) => void;
}

/** The planner, and before it the model that the studio's server has, if any. */
export function useMaker(): Makers {
  const [all, setAll] = useState<readonly Maker[]>([plannerMaker]);
  const [chosen, choose] = useState<Maker>(plannerMaker);
  useEffect(() => {
    let isCurrent = true;
    void findModel().then((model) => {
      if (!isCurrent || model === null) return;
      const maker = createServerMaker(model);
      setAll([maker, plannerMaker]);
      choose(maker);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return { all, chosen, choose };
}
