// Fills fields from a YAML tree. Every value may be written bare or as
// {value, source, confidence, range: [low, high]}. Whatever is wrong becomes a complaint with its place;
// reading goes on, so that all complaints come at once.
#pragma once

#include <string>
#include <vector>

#include "sim/base/complaints.h"
#include "sim/scenario/parameter.h"
#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

struct SourcedValue;

class ReadFields : public Fields {
 public:
  // `node` is a map or, for a part that is not given, null; it must outlive the reader. Parameters are
  // appended as they are read.
  ReadFields(const YamlNode* node, FilePlace at, std::string path, Complaints& complaints,
             std::vector<Parameter>& parameters);
  // Complains of every key that no field asked for.
  ~ReadFields() override;
  ReadFields(const ReadFields&) = delete;
  ReadFields& operator=(const ReadFields&) = delete;

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
  void shares(std::string_view key, std::vector<std::pair<NameRef, double>>& values,
              const FieldSpec& spec) override;
  void known_map(std::string_view key, const FieldSpec& spec, const std::vector<KnownEntry>& known) override;
  void texts(std::string_view key, std::vector<std::pair<std::string, std::string>>& values,
             const FieldSpec& spec) override;
  void complain(std::string_view key, const std::string& text) override;

 protected:
  void measured(std::string_view key, double& value_si, const std::vector<UnitOfMeasure>& units,
                const FieldSpec& spec) override;

 private:
  const YamlNode* take(std::string_view key);
  enum class Tags { refused, allowed };
  bool find(std::string_view key, const FieldSpec& spec, SourcedValue& found, Tags tags = Tags::refused);
  bool unwrap(const YamlNode& node, const std::string& path, SourcedValue& found);
  void read_range(const YamlNode& node, const std::string& path, SourcedValue& found);
  void note(std::string_view key, const SourcedValue& found, const FieldSpec& spec, std::string_view unit,
            const std::string& value_or_default);
  // `factor`: how many of the key's unit, which is named last, make one of the unit of `spec`.
  bool number_in(const YamlNode& node, const std::string& path, double& value, const FieldSpec& spec);
  bool number_in(const YamlNode& node, const std::string& path, double& value, const FieldSpec& spec,
                 double factor, std::string_view unit);
  void check_range(const SourcedValue& found, const std::string& path, const FieldSpec& spec, double factor,
                   std::string_view unit);
  bool read_monthly_map(const YamlNode& map, const std::string& path, Monthly& value, const FieldSpec& spec);
  const YamlNode* children(std::string_view key, const FieldSpec& spec, YamlNode::Kind kind);
  // The same for entries of one shape, of which a required part has at least one.
  const YamlNode* collection(std::string_view key, const FieldSpec& spec, YamlNode::Kind kind);
  // Those of a map, in the order in which they are read.
  std::vector<const YamlEntry*> entries_of(const YamlNode& map, std::string_view key, const FieldSpec& spec);
  std::string path_of(std::string_view key) const;
  FilePlace key_at(std::string_view key) const;
  void complain_of(const FilePlace& at, const std::string& path, const std::string& text);
  void complain_of_unknown(const YamlEntry& entry);
  bool refuse_tag(const YamlNode& node, const std::string& path);

  const YamlNode* node_;
  FilePlace at_;
  std::string path_;
  Complaints& complaints_;
  std::vector<Parameter>& parameters_;
  std::vector<std::string> known_;  // keys that were asked for
  std::vector<std::string> taken_;  // keys that were found
  // A key that may have several units.
  struct Stem {
    std::string key;                // "cruise_speed"
    std::vector<std::string> keys;  // the ways to write it, the usual one first
    std::string missing;            // what to say when none of them is there; empty when it may be left out
  };
  std::vector<Stem> stems_;
};

}  // namespace searoom
