#include "sim/scenario/dates.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void list_dates(Fields& f, Instant& starts, Instant& ends) {
  starts = always;
  ends = never;
  f.instant("starts", starts, {.about = "From when; the start of the run if not given"});
  f.instant("ends", ends, {.about = "Until when; the end of the run if not given"});
  bool enabled = true;
  f.flag("enabled", enabled, {.about = "Whether it is there at all"});
  if (starts != always && ends != never && ends <= starts)
    f.complain("ends", "found an end that is not after the start, wanted one that is");
  if (!enabled) ends = always;
}

}  // namespace searoom
