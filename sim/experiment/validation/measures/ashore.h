// People who come ashore, where they came from and who brought them.
#pragma once

#include "sim/experiment/validation/measures/landings.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

class PeopleAshore : public Measure {
 public:
  void list_fields(Fields& fields) override { landings_.list_fields(fields); }
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override { return landings_.when(); }
  std::string trouble(const YamlNode& world) const override { return landings_.trouble(world); }

 private:
  Landings landings_;
};

class ShareOfOrigin : public Measure {
 public:
  void list_fields(Fields& fields) override;
  // Empty when nobody came ashore, and when no group of the scenario has this origin.
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override { return landings_.when(); }
  std::string trouble(const YamlNode& world) const override;

 private:
  Landings landings_;
  std::string origin_;
};

class ShareBroughtIn : public Measure {
 public:
  void list_fields(Fields& fields) override;
  // Of those ashore. Empty when nobody came ashore.
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override { return landings_.when(); }
  std::string trouble(const YamlNode& world) const override { return landings_.trouble(world); }

 private:
  Landings landings_;
  std::vector<Cause> by_;
};

}  // namespace searoom
