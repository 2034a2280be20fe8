#include "sim/base/plain_csv.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace searoom {
namespace {

void append_utf8(std::uint32_t code, std::string& out) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    out += static_cast<char>(0x80 | (code >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

// Without its mark.
std::string from_utf16(std::string_view bytes, bool big_first) {
  std::string out;
  const auto unit = [&](std::size_t i) {
    const auto a = static_cast<unsigned char>(bytes[i]), b = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<std::uint32_t>(big_first ? a << 8 | b : b << 8 | a);
  };
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    std::uint32_t code = unit(i);
    if (code >= 0xD800 && code < 0xDC00 && i + 3 < bytes.size()) {
      code = 0x10000 + ((code - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
      i += 2;
    }
    append_utf8(code, out);
  }
  return out;
}

std::string without_mark(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) return std::string(text.substr(3));
  if (text.starts_with("\xFF\xFE")) return from_utf16(text.substr(2), false);
  if (text.starts_with("\xFE\xFF")) return from_utf16(text.substr(2), true);
  return std::string(text);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  const bool by_line_feeds = text.find('\r') == text.npos;  // one character is found far faster than two
  while (!text.empty()) {
    const std::size_t end =
        std::min(by_line_feeds ? text.find('\n') : text.find_first_of("\r\n"), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
    if (text.starts_with("\r\n"))
      text.remove_prefix(2);
    else if (!text.empty())
      text.remove_prefix(1);
  }
  return lines;
}

constexpr std::string_view names_separator = "sep=";

char separator_of(const std::vector<std::string_view>& lines) {
  for (const std::string_view line : lines) {
    if (line.starts_with(names_separator) && line.size() == names_separator.size() + 1) return line.back();
    if (line.empty() || line.starts_with('#')) continue;
    if (line.find(',') != line.npos) return ',';
    if (line.find(';') != line.npos) return ';';
    return line.find('\t') != line.npos ? '\t' : ',';
  }
  return ',';
}

bool is_number_with_comma(const std::string& cell) {
  return std::count(cell.begin(), cell.end(), ',') == 1 &&
         cell.find_first_not_of("0123456789,.eE+-") == cell.npos;
}

// Takes the next cell off the line.
std::string next_cell(std::string_view& line, char separator) {
  while (line.starts_with(' ')) line.remove_prefix(1);
  std::string cell;
  if (line.starts_with('"')) {
    std::size_t i = 1;
    for (; i < line.size(); ++i) {
      if (line[i] == '"' && i + 1 < line.size() && line[i + 1] == '"') {
        cell += line[++i];
      } else if (line[i] == '"') {
        break;
      } else {
        cell += line[i];
      }
    }
    line.remove_prefix(std::min(line.find(separator, i), line.size()));
  } else {
    const std::size_t end = std::min(line.find(separator), line.size());
    cell = line.substr(0, end);
    line.remove_prefix(end);
  }
  while (cell.ends_with(' ')) cell.pop_back();
  if (separator != ',' && is_number_with_comma(cell)) cell[cell.find(',')] = '.';
  // One cell stays one: "1,234" is no number then, and refused as such.
  std::replace(cell.begin(), cell.end(), ',', ' ');
  return cell;
}

}  // namespace

std::string plain_csv(std::string_view given) {
  const std::string text = without_mark(given);
  const std::vector<std::string_view> lines = lines_of(text);
  const char separator = separator_of(lines);
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string_view line = lines[i];
    const bool as_it_is = separator == ',' && line.find('"') == line.npos && line.find(' ') == line.npos;
    if (i == 0 && line.starts_with(names_separator)) {
      // its line stays, empty
    } else if (line.starts_with('#') || as_it_is) {
      plain += line;
    } else {
      for (bool first = true; first || !line.empty(); first = false) {
        if (!first) {
          line.remove_prefix(1);  // the separator
          plain += ',';
        }
        plain += next_cell(line, separator);
      }
    }
    plain += '\n';
  }
  return plain;
}

}  // namespace searoom
