// How long those who come ashore had been at sea since they first embarked, on whatever boats.
#pragma once

#include "sim/experiment/validation/measures/landings.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

class MedianDaysAboard : public Measure {
 public:
  void list_fields(Fields& fields) override { landings_.list_fields(fields); }
  // Over people, not boats. Empty when nobody came ashore.
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override { return landings_.when(); }
  std::string trouble(const YamlNode& world) const override { return landings_.trouble(world); }

 private:
  Landings landings_;
};

}  // namespace searoom
