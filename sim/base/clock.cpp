#include "sim/base/clock.h"

#include <date/date.h>
#include <fmt/format.h>

#include <array>
#include <cctype>

namespace searoom {
namespace {

date::sys_days days_of(Instant t) {
  return date::floor<date::days>(date::sys_seconds{std::chrono::seconds{t.unix_seconds}});
}

// Exactly `digits` decimal digits at `at`, or -1.
int number_at(std::string_view text, std::size_t at, std::size_t digits) {
  if (at + digits > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + digits; ++i) {
    if (!std::isdigit(static_cast<unsigned char>(text[i]))) return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

// Seconds into the day for "", "T06:00" and "T06:00:30"; -1 when it is something else.
int second_of_day(std::string_view text) {
  if (text.empty()) return 0;
  const bool with_seconds = text.size() == 9 && text[6] == ':';
  if ((text.size() != 6 && !with_seconds) || text[0] != 'T' || text[3] != ':') return -1;
  const int hour = number_at(text, 1, 2);
  const int minute = number_at(text, 4, 2);
  const int second = with_seconds ? number_at(text, 7, 2) : 0;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return -1;
  return hour * 3600 + minute * 60 + second;
}

Instant mid_month(int year, int month) {
  const Instant first = instant_of({year, month, 1});
  return first + days_in_month(year, month) * 43200LL;
}

}  // namespace

std::optional<Instant> parse_instant(std::string_view text) {
  if (text.size() > 10 && text.back() == 'Z') text.remove_suffix(1);
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const int year = number_at(text, 0, 4);
  const int month = number_at(text, 5, 2);
  const int day = number_at(text, 8, 2);
  const int second = second_of_day(text.substr(10));
  if (year < 0 || month < 1 || month > 12 || day < 1 || second < 0) return std::nullopt;
  if (day > days_in_month(year, month)) return std::nullopt;
  return instant_of({year, month, day}) + second;
}

std::string format_date(Instant t) {
  const CivilDate d = civil_date(t);
  return fmt::format("{:04}-{:02}-{:02}", d.year, d.month, d.day);
}

std::string format_instant(Instant t) {
  const std::int64_t second = t - instant_of(civil_date(t));
  std::string text = fmt::format("{}T{:02}:{:02}", format_date(t), second / 3600, second / 60 % 60);
  if (second % 60 != 0) text += fmt::format(":{:02}", second % 60);
  return text + "Z";
}

CivilDate civil_date(Instant t) {
  const date::year_month_day d{days_of(t)};
  return {static_cast<int>(d.year()), static_cast<int>(static_cast<unsigned>(d.month())),
          static_cast<int>(static_cast<unsigned>(d.day()))};
}

Instant instant_of(CivilDate d) {
  const date::sys_days days = date::year{d.year} / d.month / d.day;
  return {static_cast<std::int64_t>(days.time_since_epoch().count()) * 86400};
}

int days_in_month(int year, int month) {
  const date::year_month_day_last last{date::year{year} / month / date::last};
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

BetweenMonths between_months(Instant t) {
  const CivilDate d = civil_date(t);
  const bool first_half = t < mid_month(d.year, d.month);
  const int year = first_half && d.month == 1 ? d.year - 1 : d.year;
  const int month = first_half ? (d.month == 1 ? 12 : d.month - 1) : d.month;
  const int later_year = month == 12 ? year + 1 : year;
  const int later_month = month == 12 ? 1 : month + 1;
  const Instant from = mid_month(year, month);
  const Instant to = mid_month(later_year, later_month);
  return {month - 1, later_month - 1, static_cast<double>(t - from) / static_cast<double>(to - from)};
}

}  // namespace searoom
