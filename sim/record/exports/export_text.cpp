#include "sim/record/exports/export_text.h"

#include <fmt/format.h>

namespace searoom {

std::string iso_time(Instant t) {
  const std::int64_t second = t - instant_of(civil_date(t));
  return fmt::format("{}T{:02}:{:02}:{:02}Z", format_date(t), second / 3600, second / 60 % 60, second % 60);
}

std::string xml_text(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&apos;";
        break;
      default: {
        const bool held = static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r';
        escaped += held ? std::string(1, c) : "\xEF\xBF\xBD";
      }
    }
  }
  return escaped;
}

std::string csv_field(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string field = "\"";
  for (const char c : text) field += c == '"' ? std::string("\"\"") : std::string(1, c);
  return field + '"';
}

}  // namespace searoom
