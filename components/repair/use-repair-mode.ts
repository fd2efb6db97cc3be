import { useState } from 'preact/hooks';

/** Whether the article is being put right. */
export function useRepairMode(canRepair: boolean) {
  const [isOn, setOn] = useState(false);
  return {
    isOn: isOn && canRepair,
    open: canRepair ? () => setOn(true) : undefined,
    close: () => setOn(false),
  };
}
