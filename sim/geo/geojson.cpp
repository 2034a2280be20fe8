#include "sim/geo/geojson.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "sim/geo/chart_error.h"

namespace searoom {
namespace {

using nlohmann::json;

Position position_from(const GeoFeature& feature, const json& pair) {
  if (!pair.is_array() || pair.size() < 2 || !pair[0].is_number() || !pair[1].is_number()) {
    feature.fail(fmt::format("a point must be two numbers, [longitude, latitude], not {}", pair.dump()));
  }
  const Position p{pair[1].get<double>(), pair[0].get<double>()};
  if (!std::isfinite(p.lat_deg) || std::abs(p.lat_deg) > 90) {
    feature.fail(fmt::format("latitude {} is not between -90 and 90 degrees", p.lat_deg));
  }
  if (!std::isfinite(p.lon_deg) || std::abs(p.lon_deg) > 180) {
    feature.fail(fmt::format("longitude {} is not between -180 and 180 degrees", p.lon_deg));
  }
  return p;
}

std::vector<Position> positions_from(const GeoFeature& feature, const json& list) {
  if (!list.is_array()) feature.fail("a list of points was wanted");
  std::vector<Position> points;
  points.reserve(list.size());
  for (const json& pair : list) points.push_back(position_from(feature, pair));
  return points;
}

PolygonRings rings_from(const GeoFeature& feature, const json& list) {
  if (!list.is_array() || list.empty()) feature.fail("a polygon must be a list of rings");
  PolygonRings rings;
  for (const json& ring : list) {
    rings.push_back(positions_from(feature, ring));
    const Ring& points = rings.back();
    if (points.size() < 4) {
      feature.fail(
          fmt::format("ring {} has {} points, a closed ring has at least 4", rings.size(), points.size()));
    }
    if (points.front() != points.back()) {
      feature.fail(fmt::format("ring {} is not closed: it begins at {},{} and ends at {},{}", rings.size(),
                               points.front().lon_deg, points.front().lat_deg, points.back().lon_deg,
                               points.back().lat_deg));
    }
  }
  return rings;
}

std::string name_in(const json& feature) {
  if (!feature.is_object()) return "";
  const auto properties = feature.find("properties");
  if (properties == feature.end() || !properties->is_object()) return "";
  const auto name = properties->find("name");
  return name != properties->end() && name->is_string() ? fmt::format(" ({})", name->get<std::string>()) : "";
}

// The lines on which the members of the list of features begin, which is the list that the text's map holds
// directly; none where the text is one line. The text is valid JSON.
std::vector<int> lines_of_features(std::string_view text) {
  std::vector<int> lines;
  if (std::min(text.find('\n'), text.size()) + 1 >= text.size()) return lines;
  int line = 1, depth = 0;
  bool in_text = false, of_features = false;
  std::size_t text_began = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') ++line;
    if (in_text) {
      if (c == '\\') ++i;
      if (c != '"') continue;
      in_text = false;
      if (depth == 1) of_features = text.substr(text_began, i - text_began) == "features";
    } else if (c == '"') {
      in_text = true;
      text_began = i + 1;
    } else if (c == '[' || c == '{') {
      if (depth == 2 && of_features && c == '{') lines.push_back(line);
      ++depth;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return lines;
}

std::string place_in_file(const std::string& file_name, std::size_t number, const json& feature,
                          const std::vector<int>& lines) {
  const std::string line = number <= lines.size() ? fmt::format(", line {}", lines[number - 1]) : "";
  return fmt::format("{}: feature {}{}{}", file_name, number, name_in(feature), line);
}

bool is_kebab_case(const std::string& id) {
  bool after_hyphen = true;
  for (const char c : id) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (!letter && (c != '-' || after_hyphen)) return false;
    after_hyphen = !letter;
  }
  return !after_hyphen;
}

json parsed(std::string_view text, const std::string& file_name) {
  try {
    return json::parse(text);
  } catch (const json::exception& e) {
    throw ChartError(fmt::format("{}: this is not valid JSON: {}", file_name, e.what()));
  }
}

}  // namespace

GeoFeature::GeoFeature(const json& feature, std::string where)
    : feature_(&feature), where_(std::move(where)) {
  if (!feature.is_object() || feature.value("type", json()) != "Feature") fail("type \"Feature\" was wanted");
  if (!feature.contains("properties") || !feature["properties"].is_object()) fail("it has no properties");
  if (!feature.contains("geometry") || !feature["geometry"].is_object()) fail("it has no geometry");
}

void GeoFeature::fail(const std::string& what) const {
  throw ChartError(where_ + ": " + what);
}

std::string GeoFeature::optional_text(const char* property) const {
  const json& properties = (*feature_)["properties"];
  const auto found = properties.find(property);
  if (found == properties.end() || found->is_null()) return {};
  if (!found->is_string()) fail(fmt::format("property '{}' must be text, not {}", property, found->dump()));
  return found->get<std::string>();
}

std::string GeoFeature::text(const char* property) const {
  std::string value = optional_text(property);
  if (value.empty()) fail(fmt::format("property '{}' is missing or empty", property));
  return value;
}

int GeoFeature::whole_number(const char* property) const {
  const json& properties = (*feature_)["properties"];
  const auto found = properties.find(property);
  if (found == properties.end()) fail(fmt::format("property '{}' is missing", property));
  if (!found->is_number_integer() || std::abs(found->get<double>()) > 1e6) {
    fail(
        fmt::format("property '{}' must be a whole number up to a million, not {}", property, found->dump()));
  }
  return found->get<int>();
}

std::optional<double> GeoFeature::optional_number(const char* property) const {
  const json& properties = (*feature_)["properties"];
  const auto found = properties.find(property);
  if (found == properties.end() || found->is_null()) return std::nullopt;
  if (!found->is_number()) {
    fail(fmt::format("property '{}' must be a number, not {}", property, found->dump()));
  }
  return found->get<double>();
}

std::string GeoFeature::id() const {
  std::string id = text("id");
  if (!is_kebab_case(id)) {
    fail(fmt::format("id '{}' must be lower-case letters and digits with single hyphens between", id));
  }
  return id;
}

const json& GeoFeature::geometry(std::string_view type) const {
  const json& shape = (*feature_)["geometry"];
  if (shape.value("type", json()) != type) {
    fail(fmt::format("geometry {} was wanted, not {}", type, shape.value("type", json()).dump()));
  }
  return coordinates();
}

const json& GeoFeature::coordinates() const {
  const json& shape = (*feature_)["geometry"];
  const auto found = shape.find("coordinates");
  if (found == shape.end() || !found->is_array()) fail("its geometry has no list of coordinates");
  return *found;
}

Position GeoFeature::point() const {
  return position_from(*this, geometry("Point"));
}

std::vector<Position> GeoFeature::line() const {
  std::vector<Position> points = positions_from(*this, geometry("LineString"));
  if (points.size() < 2) fail("a line has at least 2 points");
  return points;
}

std::vector<PolygonRings> GeoFeature::polygons() const {
  if ((*feature_)["geometry"].value("type", json()) == "MultiPolygon") {
    std::vector<PolygonRings> polygons;
    for (const json& part : coordinates()) polygons.push_back(rings_from(*this, part));
    return polygons;
  }
  return {rings_from(*this, geometry("Polygon"))};
}

GeoFile::GeoFile(std::string_view geojson_text, const std::string& file_name)
    : root_(std::make_unique<json>(parsed(geojson_text, file_name))) {
  if (!root_->is_object() || root_->value("type", json()) != "FeatureCollection") {
    throw ChartError(file_name + ": a GeoJSON FeatureCollection was wanted");
  }
  const auto list = root_->find("features");
  if (list == root_->end() || !list->is_array()) throw ChartError(file_name + ": it has no list of features");
  const std::vector<int> lines = lines_of_features(geojson_text);
  for (const json& feature : *list) {
    features_.emplace_back(feature, place_in_file(file_name, features_.size() + 1, feature, lines));
  }
}

GeoFile::~GeoFile() = default;

std::string foreign_coordinates(std::string_view text) {
  const std::size_t crs = text.find("\"crs\"");
  if (crs == text.npos) return "";
  constexpr std::size_t longest_member = 300;
  const std::string_view member = text.substr(crs, longest_member);
  std::size_t from = member.find("EPSG");
  if (from == member.npos) return "";  // CRS84, or one that names none
  const std::size_t end = member.find('"', from);
  from = member.rfind('"', from) + 1;
  if (end == member.npos) return "";
  const std::string_view name = member.substr(from, end - from);
  // WGS 84 with and without heights; in GeoJSON longitude comes first all the same.
  const bool is_wgs84 = name.ends_with(":4326") || name.ends_with(":4979");
  return is_wgs84 ? "" : std::string(name);
}

}  // namespace searoom
