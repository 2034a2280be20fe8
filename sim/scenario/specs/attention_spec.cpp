#include "sim/scenario/specs/attention_spec.h"

#include "sim/scenario/country_code.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {
namespace {

constexpr FieldSpec rise = {
    .about = "Rise of attention, where 1 is all that there can be", .low = 0, .high = 10};

void list_news(Fields& f, DatedNews& news) {
  f.text("about", news.about, {.about = "What happened"});
  list_country(f, news.country, "Whose news it is");
  f.instant("at", news.at, {.about = "When it becomes known", .required = true});
  f.number("raises", news.raises, rise);
}

void list_appeals(Fields& f, AttentionSpec& a) {
  f.number("per_appeal", a.per_appeal, rise);
  f.number(
      "appeals_above_ashore", a.appeals_above_ashore,
      {.about = "People brought or come ashore within a week at which agencies of the UN appeal; 0 is never",
       .unit = "people",
       .low = 0,
       .high = 1e6});
  f.number("appeals_above_at_sea", a.appeals_above_at_sea,
           {.about = "People known to one state's desk to be at sea at which they appeal; 0 is never",
            .unit = "people",
            .low = 0,
            .high = 1e6});
  f.quantity("appeals_after", a.appeals_after,
             {.about = "Until an appeal is made", .unit = "days", .low = 0, .high = 365});
  f.quantity("appeals_again_after", a.appeals_again_after,
             {.about = "Between two appeals", .unit = "days", .low = 0.1, .high = 365});
}

void list_press(Fields& f, AttentionSpec& a) {
  f.section("press", {.about = "Journalists who go out to boats that they have heard of"},
            [&](Fields& press) {
              press.quantity("finds", a.press_finds,
                             {.about = "How often they reach a boat in need that a desk knows of",
                              .unit = "per_day",
                              .low = 0,
                              .high = 100});
              press.quantity(
                  "goes_to", a.press_goes_to,
                  {.about = "How far off a coast they go", .unit = "nautical_miles", .low = 0, .high = 29});
            });
}

void list_agencies(Fields& f, AttentionSpec& a) {
  f.section(
      "agencies", {.about = "Shelter by agencies of the UN, beside a state's own"}, [&](Fields& agencies) {
        agencies.quantity("open_after", a.agencies_open_after,
                          {.about = "From the first people ashore in a state until the places are there",
                           .unit = "days",
                           .low = 0,
                           .high = 3650});
        std::vector<std::pair<NameRef, double>> places;
        agencies.shares(
            "places", places,
            {.about = "People that can be sheltered, by state", .unit = "people", .low = 0, .high = 1e6});
        for (auto& [state, people] : places) a.agencies.push_back({state, people});
      });
}

}  // namespace

bool AttentionSpec::on() const {
  return per_thousand_ashore + per_hundred_dead + per_pushback + per_press_report + appeals_above_ashore +
                 appeals_above_at_sea + press_finds.si() >
             0 ||
         !news.empty() || !agencies.empty();
}

void list_fields(Fields& f, AttentionSpec& a) {
  f.quantity("half_life", a.half_life,
             {.about = "Time in which attention fades to a half", .unit = "days", .low = 0.1, .high = 3650});
  f.number("per_thousand_ashore", a.per_thousand_ashore, rise);
  f.number("per_hundred_dead", a.per_hundred_dead, rise);
  f.number("per_pushback", a.per_pushback, rise);
  f.number("per_press_report", a.per_press_report, rise);
  f.number("shared", a.shared,
           {.about = "Share of each rise in one state that the others feel", .low = 0, .high = 1});
  f.map_of("news", {.about = "What comes on a day, whatever happens at sea"},
           [&](Fields& entry, const EntryName& name) {
             DatedNews news;
             news.name = name.name;
             list_news(entry, news);
             a.news.push_back(news);
           });
  list_appeals(f, a);
  list_press(f, a);
  list_agencies(f, a);
}

}  // namespace searoom
