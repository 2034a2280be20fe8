// Which of its contacts a desk takes a report for, and what it then believes. Everything here is what the
// desk knows; no boat is looked at.
//
// A report tells of the contact for which it is likeliest (Bar-Shalom and Fortmann 1988, Tracking and Data
// Association, chapter 6): both errors are circular normals, the contact's grown by the time between the two
// sightings. It must be likelier than a boat that the desk did not know of.
#pragma once

#include <vector>

#include "sim/world/picture.h"

namespace searoom {

// Logarithm of how much likelier it is that the report tells of this contact than of an unknown boat.
double log_likelihood_ratio(const Report& report, const Contact& contact, const PerceptionSpec& perception,
                            Duration step);

// The likeliest of the open contacts; null when an unknown boat is likelier than any.
Contact* contact_of(const Report& report, const PerceptionSpec& perception, Duration step,
                    std::vector<Contact>& contacts);

// A new contact holds what its first report says.
void begin_contact(const Report& report, Contact& contact);

// A later report moves a contact by as much as it is the surer of the two. A sighting that comes late does
// not undo a newer one, and one told twice teaches nothing.
void update_contact(const Report& report, const PerceptionSpec& perception, Duration step, Contact& contact);

}  // namespace searoom
