import { Popconfirm, type PopconfirmProps } from 'antd';
import { ask } from '../api/finality/asked';

interface Props extends Omit<PopconfirmProps, 'onConfirm'> {
  onConfirm: () => void;
}

/** A small question beside its button. */
export function Confirm({ onConfirm, ...question }: Props) {
  const confirm = () => {
    const answered = ask();
    onConfirm();
    setTimeout(answered);
  };
  return <Popconfirm {...question} onConfirm={confirm} />;
}
