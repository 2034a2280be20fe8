#include "sim/record/event_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "sim/base/json_depth.h"
#include "sim/record/aboard_fields.h"
#include "sim/record/picture_fields.h"
#include "sim/record/whole_number.h"

namespace searoom {
namespace {

struct TextField {
  const char* key;
  std::string_view (*text_of)(const Event&);
  void (*set)(std::string text, Event&);
};

template <std::string Event::*where>
constexpr TextField text_field(const char* key) {
  return {key, [](const Event& e) { return std::string_view(e.*where); },
          [](std::string text, Event& e) { e.*where = std::move(text); }};
}

// The texts of an event, in the order of the line; an empty one is left out.
constexpr TextField text_fields[] = {
    text_field<&Event::vessel>("vessel"),
    text_field<&Event::boat_kind>("boat_kind"),
    {"power", [](const Event& e) { return std::string_view(e.without_power ? "none" : ""); },
     // NOLINTNEXTLINE(performance-unnecessary-value-param): others move it
     [](std::string text, Event& e) { e.without_power = text == "none"; }},
    text_field<&Event::place>("place"),
    text_field<&Event::destination>("destination"),
    text_field<&Event::country>("country"),
    text_field<&Event::region>("region"),
    {"cause", [](const Event& e) { return e.cause.words(); },
     [](std::string text, Event& e) { e.cause = Cause(std::move(text)); }},
    text_field<&Event::afloat>("afloat"),
    text_field<&Event::conduct>("conduct"),
    text_field<&Event::rule>("rule"),
    text_field<&Event::other>("other"),
    text_field<&Event::network>("network"),
    text_field<&Event::mechanism>("mechanism"),
    text_field<&Event::unit>("unit"),
    text_field<&Event::action>("action"),
};

void append_text(std::string& line, const char* key, std::string_view value) {
  line += fmt::format(",\"{}\":", key);
  const bool plain =
      value.find_first_of("\"\\") == std::string::npos &&
      std::none_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  line += plain ? fmt::format("\"{}\"", value) : nlohmann::json(value).dump();
}

void append_picture(std::string& line, const Picture& picture) {
  if (picture == Picture{}) return;
  std::string inner;
  for (const PictureText& text : picture_texts) {
    if (!(picture.*text.where).empty()) append_text(inner, text.key, picture.*text.where);
  }
  for (const PictureNumber& number : picture_numbers) {
    if (picture.*number.where != 0) inner += fmt::format(",\"{}\":{}", number.key, picture.*number.where);
  }
  line += ",\"picture\":{" + inner.substr(1) + "}";
}

void append_map(std::string& line, const std::vector<MapPoint>& map) {
  if (map.empty()) return;
  line += ",\"map\":[";
  for (const MapPoint& point : map) {
    if (&point != map.data()) line += ',';
    line += fmt::format("[{:.4f},{:.4f},{:.4g}]", point.at.lat_deg, point.at.lon_deg, point.weight);
  }
  line += ']';
}

Picture parse_picture(const nlohmann::json& object) {
  Picture picture;
  for (const PictureText& text : picture_texts) picture.*text.where = object.value(text.key, "");
  for (const PictureNumber& number : picture_numbers) picture.*number.where = object.value(number.key, 0.0);
  return picture;
}

}  // namespace

std::string event_line(const Event& e, const RunHeader& header) {
  std::string line = fmt::format("{{\"t\":\"{}\",\"tick\":{},\"event\":\"{}\"",
                                 format_instant(header.instant_of(e.tick)), e.tick, name_of(e.kind));
  for (const TextField& field : text_fields) {
    if (const std::string_view text = field.text_of(e); !text.empty()) append_text(line, field.key, text);
  }
  if (happens_somewhere(e.kind)) {
    line += fmt::format(",\"lat\":{:.6f},\"lon\":{:.6f}", e.where.lat_deg, e.where.lon_deg);
  }
  if (!e.people.empty()) line += fmt::format(",\"people\":[{}]", fmt::join(e.people, ","));
  if (e.heard_after_hours != 0) line += fmt::format(",\"heard_after_hours\":{}", e.heard_after_hours);
  if (!(e.aboard == Aboard{})) {
    line += ",\"aboard\":{";
    for (const AboardField& field : aboard_fields) {
      if (&field != aboard_fields) line += ',';
      line += fmt::format("\"{}\":{:.10g}", field.key, e.aboard.*field.where);
    }
    line += '}';
  }
  if (e.hours != 0) line += fmt::format(",\"hours\":{}", e.hours);
  append_picture(line, e.picture);
  append_map(line, e.map);
  if (e.because != 0) line += fmt::format(",\"because\":{}", e.because);
  return line + "}";
}

Event parse_event(const std::string& text, const RunHeader& header) {
  Event e;
  if (nested_too_deep(text)) throw std::runtime_error("found a line that is no event");
  try {
    const nlohmann::json line = nlohmann::json::parse(text);
    e.tick = whole_number<Tick>(line.at("tick"));
    const auto kind = event_kind(line.at("event").get<std::string>());
    if (!kind) throw std::runtime_error("found an event of an unknown kind");
    e.kind = *kind;
    for (const TextField& field : text_fields) {
      if (const auto value = line.find(field.key); value != line.end())
        field.set(value->get<std::string>(), e);
    }
    if (line.contains("lat")) e.where = {line.at("lat").get<double>(), line.at("lon").get<double>()};
    e.heard_after_hours = line.value("heard_after_hours", 0.0);
    e.hours = line.value("hours", 0.0);
    if (line.contains("picture")) e.picture = parse_picture(line.at("picture"));
    if (line.contains("map")) {
      for (const auto& point : line.at("map"))
        e.map.push_back({{point.at(0), point.at(1)}, point.at(2).get<double>()});
    }
    if (line.contains("people")) {
      for (const auto& group : line.at("people")) e.people.push_back(whole_number<std::uint32_t>(group));
    }
    if (line.contains("because")) e.because = whole_number<std::uint64_t>(line.at("because"));
    if (const auto aboard = line.find("aboard"); aboard != line.end()) {
      for (const AboardField& field : aboard_fields) aboard->at(field.key).get_to(e.aboard.*field.where);
    }
  } catch (const nlohmann::json::exception&) {
    throw std::runtime_error("found a line that is no event");
  }
  if (!e.people.empty() && e.people.size() != header.groups.size()) {
    throw std::runtime_error("found an event whose people do not match the header's groups");
  }
  return e;
}

}  // namespace searoom
