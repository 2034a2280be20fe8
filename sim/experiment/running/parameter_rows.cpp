#include "sim/experiment/running/parameter_rows.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "sim/base/complaints.h"
#include "sim/base/json_depth.h"

namespace searoom {

std::vector<std::string> ParameterRows::settings(std::size_t row) const {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < paths.size(); ++i) all.push_back(fmt::format("{}={}", paths[i], rows[row][i]));
  return all;
}

std::string ParameterRows::json() const {
  return empty() ? "" : nlohmann::json{{"paths", paths}, {"rows", rows}}.dump();
}

ParameterRows ParameterRows::parse(const std::string& text) {
  if (text.empty()) return {};
  const auto damaged = [] { throw BadInput("found parameter rows that cannot be read, wanted whole ones"); };
  if (nested_too_deep(text)) damaged();
  ParameterRows rows;
  try {
    const auto json = nlohmann::json::parse(text);
    rows = {json.at("paths"), json.at("rows")};
  } catch (const nlohmann::json::exception&) {
    damaged();
  }
  for (const Point& row : rows.rows) {
    if (row.size() != rows.paths.size()) damaged();
  }
  return rows;
}

ParameterRows read_parameter_rows(const std::filesystem::path& csv) {
  Design design;
  design.layout = Layout::csv;
  design.csv = csv;
  ParameterRows rows;
  rows.rows = points_of(design);
  for (const Factor& f : design.factors) rows.paths.push_back(f.path);
  return rows;
}

}  // namespace searoom
