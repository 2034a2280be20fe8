#include "sim/scenario/tables/csv.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/base/plain_csv.h"
#include "sim/scenario/reading/scalars.h"

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

// Where each wanted column is; empty after a complaint for every one that is not there.
std::vector<std::size_t> columns_in(const std::vector<std::string_view>& header,
                                    const std::vector<std::string>& columns, const FilePlace& at,
                                    Complaints& complaints) {
  std::vector<std::size_t> where;
  for (const std::string& column : columns) {
    const auto found = std::find(header.begin(), header.end(), column);
    if (found == header.end()) {
      complaints.add(at, column, "found no such column in the header, wanted it");
    } else {
      where.push_back(static_cast<std::size_t>(found - header.begin()));
    }
  }
  return where.size() == columns.size() ? where : std::vector<std::size_t>{};
}

void complain_of_cell(const std::vector<std::string_view>& cells, std::size_t index,
                      const std::string& column, const FilePlace& line, Complaints& complaints) {
  FilePlace at = line;
  if (index >= cells.size()) {
    complaints.add(
        at, column,
        fmt::format("found a line of {} values, wanted a number in column {}", cells.size(), index + 1));
    return;
  }
  constexpr std::size_t longest_quoted = 40;
  at.column = static_cast<int>(cells[index].data() - cells[0].data()) + 1;
  complaints.add(at, column,
                 fmt::format("found \"{}\", wanted a number like 12, -0.5 or 1e-4",
                             cells[index].substr(0, longest_quoted)));
}

}  // namespace

std::vector<std::vector<double>> read_csv(std::string_view given, const std::string& file_name,
                                          const std::vector<std::string>& columns, Complaints& complaints,
                                          std::vector<FilePlace>* places) {
  const std::string text = plain_csv(given);
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
      where = columns_in(cells, columns, {name, line_number, 1}, complaints);
      if (where.empty()) return {};
      continue;
    }
    std::vector<double> row;
    for (const std::size_t column : where) {
      const auto value = column < cells.size() ? parse_number(cells[column]) : std::nullopt;
      if (!value) break;
      row.push_back(*value);
    }
    const FilePlace here{name, line_number, 1};
    if (row.size() == where.size()) {
      rows.push_back(std::move(row));
      if (places) places->push_back(here);
    } else {
      complain_of_cell(cells, where[row.size()], columns[row.size()], here, complaints);
      if (complaints.size() - already >= most_complaints) return rows;
    }
  }
  if (rows.empty() && complaints.size() == already)
    complaints.add({name, 0, 0}, "",
                   where.empty() ? "found no header line, wanted the names of the columns"
                                 : "found no rows below the header, wanted some");
  return rows;
}

}  // namespace searoom
