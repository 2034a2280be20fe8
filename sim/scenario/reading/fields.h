// A part of a scenario lists its fields once; reader, schema and description all come from that list.
//
//     void list_fields(Fields& f, VesselKind& kind) {
//       f.quantity("cruise_speed", kind.cruise_speed, {.about = "Speed through calm water", .unit = "knots",
//                                                      .low = 0.5, .high = 60, .required = true});
//     }
//
// ReadFields fills the value from a YAML tree, with a complaint for whatever is wrong; SchemaFields writes
// a JSON Schema. The key of a quantity ends in its unit (`cruise_speed_knots`); any unit of its dimension
// is accepted. `about` never ends in a full stop.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/file_place.h"
#include "sim/base/quantity.h"
#include "sim/geo/position.h"
#include "sim/scenario/distribution.h"
#include "sim/scenario/monthly.h"
#include "sim/scenario/name_ref.h"

namespace searoom {

struct FieldSpec {
  std::string_view about;
  std::string_view unit = "";  // of a quantity: its usual unit, in which low and high are meant;
                               // of a plain number: shown in descriptions
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool required = false;
  bool ordered = false;  // of a map: the order of its entries matters, and each may say `before`
};

// The name of one entry of a map, with its place.
struct EntryName {
  std::string name;
  FilePlace at;
  std::string path;
};

// A dimension's units: suffix of the key, and what one of it is in SI.
struct UnitOfMeasure {
  std::string_view suffix;
  double si;
};

class Fields;

// One entry of a table of known names: a rule, say, and the list of its parameters.
struct KnownEntry {
  std::string name;
  std::string about;
  std::function<void(Fields&)> body;
};

class Fields {
 public:
  using Body = std::function<void(Fields&)>;
  using EntryBody = std::function<void(Fields&, const EntryName&)>;

  virtual ~Fields() = default;

  virtual void number(std::string_view key, double& value, const FieldSpec& spec) = 0;
  virtual void integer(std::string_view key, std::int64_t& value, const FieldSpec& spec) = 0;
  virtual void flag(std::string_view key, bool& value, const FieldSpec& spec) = 0;
  virtual void text(std::string_view key, std::string& value, const FieldSpec& spec) = 0;
  // One of a few words; `index` is its place among them.
  virtual void choice(std::string_view key, std::size_t& index, const std::vector<std::string>& words,
                      const FieldSpec& spec) = 0;
  virtual void name(std::string_view key, NameRef& value, const FieldSpec& spec) = 0;
  virtual void instant(std::string_view key, Instant& value, const FieldSpec& spec) = 0;
  // [latitude, longitude] in degrees, or "20°08.4'N 92°54.0'E".
  virtual void position(std::string_view key, Position& value, const FieldSpec& spec) = 0;
  virtual void distribution(std::string_view key, Distribution& value, const FieldSpec& spec) = 0;
  // A map of the twelve months, or one number for all.
  virtual void monthly(std::string_view key, Monthly& value, const FieldSpec& spec) = 0;
  virtual void numbers(std::string_view key, std::vector<double>& values, const FieldSpec& spec) = 0;

  // A map with fields of its own. When it is not given and not required, the body runs on nothing, so that
  // its defaults are known. `given` reports whether it stands in the file.
  virtual void section(std::string_view key, const FieldSpec& spec, const Body& body,
                       bool* given = nullptr) = 0;
  // A map from names to entries of one shape; the body runs once an entry, in the order of the file, or as
  // entries say by `before` where it is ordered.
  virtual void map_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) = 0;
  // A list of entries of one shape.
  virtual void list_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) = 0;
  // A map from names to numbers: shares, weights.
  virtual void shares(std::string_view key, std::vector<std::pair<NameRef, double>>& values,
                      const FieldSpec& spec) = 0;
  // A map whose keys come from a fixed table (rules), each with fields of its own; bodies run in the same
  // order.
  virtual void known_map(std::string_view key, const FieldSpec& spec,
                         const std::vector<KnownEntry>& known) = 0;
  // A map from names to texts: a list of sources.
  virtual void texts(std::string_view key, std::vector<std::pair<std::string, std::string>>& values,
                     const FieldSpec& spec) = 0;
  // Something wrong with the entry as a whole, found by the list of fields itself.
  virtual void complain(std::string_view key, const std::string& text) = 0;

  void quantity(std::string_view key, Speed& v, const FieldSpec& spec);
  void quantity(std::string_view key, Distance& v, const FieldSpec& spec);
  void quantity(std::string_view key, Duration& v, const FieldSpec& spec);
  void quantity(std::string_view key, Rate& v, const FieldSpec& spec);

 protected:
  // `value` in SI; `units` holds spec.unit first among equals.
  virtual void measured(std::string_view key, double& value_si, const std::vector<UnitOfMeasure>& units,
                        const FieldSpec& spec) = 0;
};

// "january" ... "december".
const std::array<std::string, 12>& month_names();

}  // namespace searoom
