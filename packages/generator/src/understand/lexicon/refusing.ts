/** What says behind a thing that it is not wanted, in Japanese and Chinese: グラフは要りません. */
export const refusedBehind =
  '不要|いらない|いりません|要らない|要りません|必要ありません|必要ない|使わない|使いません|なし|無し|不用了|就不用|不需要了|就不要';
