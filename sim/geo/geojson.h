// Reading GeoJSON (RFC 7946) strictly: a FeatureCollection whose features have the wanted geometry and
// properties. Everything found wrong throws ChartError with the file, the feature's number from 1 and its
// name, what was found and what was wanted.
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/geo/position.h"

namespace searoom {

using Ring = std::vector<Position>;      // closed: the first point is repeated at the end
using PolygonRings = std::vector<Ring>;  // an outline, then its holes

// One feature of a file, with the words that say where it is.
class GeoFeature {
 public:
  GeoFeature(const nlohmann::json& feature, std::string where);

  const std::string& where() const { return where_; }
  std::string text(const char* property) const;           // must be there and not be empty
  std::string optional_text(const char* property) const;  // empty when it is not there
  int whole_number(const char* property) const;
  std::optional<double> optional_number(const char* property) const;  // empty when it is not there
  std::string id() const;  // the property `id`: lower-case words, digits and hyphens

  Position point() const;                      // Point
  std::vector<Position> line() const;          // LineString of at least 2 points
  std::vector<PolygonRings> polygons() const;  // Polygon or MultiPolygon

  [[noreturn]] void fail(const std::string& what) const;

 private:
  const nlohmann::json& geometry(std::string_view type) const;
  const nlohmann::json& coordinates() const;

  const nlohmann::json* feature_;
  std::string where_;
};

// A parsed file. The features refer into it.
class GeoFile {
 public:
  GeoFile(std::string_view geojson_text, const std::string& file_name);
  GeoFile(const GeoFile&) = delete;
  GeoFile& operator=(const GeoFile&) = delete;
  ~GeoFile();

  const std::vector<GeoFeature>& features() const { return features_; }

 private:
  std::unique_ptr<nlohmann::json> root_;
  std::vector<GeoFeature> features_;
};

// The coordinate system that a file names in the member `crs` of older GeoJSON, where it is not WGS 84:
// "urn:ogc:def:crs:EPSG::32646". Empty for all that need no word.
std::string foreign_coordinates(std::string_view geojson_text);

}  // namespace searoom
