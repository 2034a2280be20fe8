// One tidy row per event. Fields are quoted as RFC 4180 says; lines end with LF. A field that an event does
// not have is empty, which is not the same as zero.
#include <fmt/format.h>

#include "sim/base/leaving_text.h"
#include "sim/record/aboard_fields.h"
#include "sim/record/exports/export_text.h"
#include "sim/record/exports/exporter.h"
#include "sim/record/picture_fields.h"

namespace searoom {
namespace {

struct TextColumn {
  const char* name;
  std::string (*text_of)(const Event&);
};

template <std::string Event::*where>
std::string text_column(const Event& e) {
  return e.*where;
}

std::string cause_column(const Event& e) {
  return std::string(e.cause.words());
}

// After time, tick, event, vessel, lat and lon.
constexpr TextColumn text_columns[] = {
    {"boat_kind", text_column<&Event::boat_kind>},     {"place", text_column<&Event::place>},
    {"destination", text_column<&Event::destination>}, {"country", text_column<&Event::country>},
    {"region", text_column<&Event::region>},           {"cause", cause_column},
    {"conduct", text_column<&Event::conduct>},         {"rule", text_column<&Event::rule>},
    {"afloat", text_column<&Event::afloat>},           {"other", text_column<&Event::other>},
    {"network", text_column<&Event::network>},
};

// As in the log, which leaves them out.
std::string number_unless_zero(double value) {
  return value == 0 ? "," : fmt::format(",{:.10g}", value);
}

std::string heading(const RunHeader& header) {
  std::string row = "time,tick,event,vessel,lat,lon";
  for (const TextColumn& column : text_columns) row += fmt::format(",{}", column.name);
  row += ",number,because,people";
  for (const std::string& group : header.groups) row += "," + for_cell("people." + group);
  for (const AboardField& field : aboard_fields) row += fmt::format(",aboard.{}", field.key);
  row += ",heard_after_hours,hours,unit,action";
  for (const PictureText& field : picture_texts) row += fmt::format(",picture.{}", field.key);
  for (const PictureNumber& field : picture_numbers) row += fmt::format(",picture.{}", field.key);
  return row;
}

std::string row_of(const Event& e, const RunHeader& header) {
  std::string row = fmt::format("{},{},{},{}", iso_time(header.instant_of(e.tick)), e.tick, name_of(e.kind),
                                for_cell(e.vessel));
  const Position where = exported(e.where);
  row += happens_somewhere(e.kind) ? fmt::format(",{:.6f},{:.6f}", where.lat_deg, where.lon_deg) : ",,";
  for (const TextColumn& column : text_columns) row += "," + for_cell(column.text_of(e));
  row += fmt::format(",{},{}", e.number, e.because == 0 ? "" : std::to_string(e.because));
  row += e.people.empty() ? std::string(1 + header.groups.size(), ',')
                          : fmt::format(",{},{}", total(e.people), fmt::join(e.people, ","));
  const bool told = !(e.aboard == Aboard{});
  for (const AboardField& field : aboard_fields)
    row += told ? fmt::format(",{:.10g}", e.aboard.*field.where) : ",";
  row += number_unless_zero(e.heard_after_hours) + number_unless_zero(e.hours);
  row += "," + for_cell(e.unit) + "," + for_cell(e.action);
  for (const PictureText& field : picture_texts) row += "," + for_cell(e.picture.*field.where);
  for (const PictureNumber& field : picture_numbers) row += number_unless_zero(e.picture.*field.where);
  return row;
}

}  // namespace

void export_csv(LogReader& log, std::ostream& out) {
  out << heading(log.header()) << '\n';
  while (const auto event = log.next()) out << row_of(*event, log.header()) << '\n';
}

}  // namespace searoom
