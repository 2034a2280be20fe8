// Writes a JSON Schema (draft 2020-12) from the same lists of fields that the reader goes through.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "sim/scenario/reading/fields.h"

namespace searoom {

class SchemaFields : public Fields {
 public:
  using Json = nlohmann::ordered_json;

  // A whole scenario holds every key that is required. What is laid over another file, by `extends`,
  // `include` or a policy, may be any part of one, and an empty value removes the key that it covers.
  enum class Of { whole, part };
  explicit SchemaFields(Of of = Of::whole) : of_(of) {}

  // The schema of the map whose fields were listed; unknown keys are refused.
  Json take();

  void number(std::string_view key, double& value, const FieldSpec& spec) override;
  void integer(std::string_view key, std::int64_t& value, const FieldSpec& spec) override;
  void flag(std::string_view key, bool& value, const FieldSpec& spec) override;
  void text(std::string_view key, std::string& value, const FieldSpec& spec) override;
  void choice(std::string_view key, std::size_t& index, const std::vector<std::string>& words,
              const FieldSpec& spec) override;
  void name(std::string_view key, NameRef& value, const FieldSpec& spec) override;
  void instant(std::string_view key, Instant& value, const FieldSpec& spec) override;
  void position(std::string_view key, Position& value, const FieldSpec& spec) override;
  void distribution(std::string_view key, Distribution& value, const FieldSpec& spec) override;
  void monthly(std::string_view key, Monthly& value, const FieldSpec& spec) override;
  void numbers(std::string_view key, std::vector<double>& values, const FieldSpec& spec) override;
  void section(std::string_view key, const FieldSpec& spec, const Body& body, bool* given) override;
  void map_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) override;
  void list_of(std::string_view key, const FieldSpec& spec, const EntryBody& body) override;
  void known_map(std::string_view key, const FieldSpec& spec, const std::vector<KnownEntry>& known) override;
  void texts(std::string_view key, std::vector<std::pair<std::string, std::string>>& values,
             const FieldSpec& spec) override;
  void shares(std::string_view key, std::vector<std::pair<NameRef, double>>& values,
              const FieldSpec& spec) override;
  void complain(std::string_view, const std::string&) override {}

 protected:
  void measured(std::string_view key, double& value_si, const std::vector<UnitOfMeasure>& units,
                const FieldSpec& spec) override;

 private:
  void add(std::string_view key, Json schema, const FieldSpec& spec);
  void add_place_in_order();
  bool is_whole() const { return of_ == Of::whole; }

  Of of_;
  Json properties_ = Json::object();
  Json required_ = Json::array();
  Json one_unit_of_each_ = Json::array();
};

}  // namespace searoom
