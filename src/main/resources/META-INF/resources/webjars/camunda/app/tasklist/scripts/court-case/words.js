// How dates, times, sizes and remaining days read in Chinese.
export function day(iso) {
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

export function moment(iso) {
  return `${day(iso)} ${iso.slice(11, 16)}`;
}

export function left(clock) {
  if (clock.daysLeft < 0) {
    return `已逾期 ${-clock.daysLeft} 日`;
  }
  return clock.daysLeft === 0 ? '今日届满' : `剩 ${clock.daysLeft} 日，其中 ${clock.workingDaysLeft} 个工作日`;
}

export function size(bytes) {
  if (bytes < 1024) {
    return `${bytes} 字节`;
  }
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** A sentence with the dates inside it as the court writes them. */
export function chineseDates(sentence) {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, day);
}
