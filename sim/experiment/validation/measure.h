// A quantity that is read from the events of one run, to be set against what was observed. A measure is
// parameters and one const function; the table lists them by the name that targets use.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/file_place.h"
#include "sim/record/run_header.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/world/event.h"

namespace searoom {

class Fields;
struct KnownEntry;

// All that a run told, but for the positions of boats and units.
struct RunRecord {
  RunHeader header;
  std::vector<Event> events;
};

// Times of a run: `from` counts, `until` does not.
struct Window {
  Instant from, until;

  void list_fields(Fields& fields);
  void list_fields(Fields& fields, std::string_view from_key, std::string_view until_key);
  bool holds(Instant t) const { return from <= t && t < until; }
};

class Measure {
 public:
  virtual ~Measure() = default;
  virtual void list_fields(Fields& fields) = 0;
  // Empty where the run gives no such value: no boat was abandoned, so there is no mean over them.
  virtual std::optional<double> of(const RunRecord& run) const = 0;
  // A name that the world does not know, in words; empty when there is none. `world` is the resolved
  // scenario.
  virtual std::string trouble(const YamlNode& world) const;
  // What a run must cover for the measure to mean anything.
  virtual Window needs() const = 0;
};

// Reads one of the measures into `chosen`. A new one is one file and one line in measure.cpp.
std::vector<KnownEntry> measure_table(std::shared_ptr<const Measure>& chosen);

}  // namespace searoom
