#include "sim/scenario/csv.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/scenario/scalars.h"

namespace searoom {
namespace {

std::vector<std::string_view> split(std::string_view line, char at) {
  std::vector<std::string_view> parts;
  std::size_t from = 0;
  for (;;) {
    const std::size_t comma = line.find(at, from);
    parts.push_back(line.substr(from, comma - from));
    if (comma == std::string_view::npos) return parts;
    from = comma + 1;
  }
}

}  // namespace

std::vector<std::vector<double>> read_csv(std::string_view text, const std::string& file_name,
                                          const std::vector<std::string>& columns, Complaints& complaints) {
  const auto name = std::make_shared<const std::string>(file_name);
  constexpr std::size_t most_complaints = 20;
  const std::size_t already = complaints.size();
  std::vector<std::vector<double>> rows;
  std::vector<std::size_t> where;  // of each wanted column
  int line_number = 0;
  for (std::string_view line : split(text, '\n')) {
    ++line_number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    const std::vector<std::string_view> cells = split(line, ',');
    if (where.empty()) {
      for (const std::string& column : columns) {
        const auto found = std::find(cells.begin(), cells.end(), column);
        if (found == cells.end()) {
          complaints.add({name, line_number, 1}, "",
                         "found no column " + column + " in the header, wanted it");
          return {};
        }
        where.push_back(static_cast<std::size_t>(found - cells.begin()));
      }
      continue;
    }
    std::vector<double> row;
    for (const std::size_t column : where) {
      const auto value = column < cells.size() ? parse_number(cells[column]) : std::nullopt;
      if (!value) break;
      row.push_back(*value);
    }
    if (row.size() == where.size()) {
      rows.push_back(std::move(row));
    } else {
      complaints.add({name, line_number, 1}, "",
                     fmt::format("found a line without a number for {}, wanted one", columns[row.size()]));
      if (complaints.size() - already >= most_complaints) return rows;
    }
  }
  if (rows.empty() && complaints.size() == already)
    complaints.add({name, 0, 0}, "", "found no rows, wanted some");
  return rows;
}

}  // namespace searoom
