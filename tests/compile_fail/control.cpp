// SPDX-License-Identifier: GPL-3.0-or-later
// What the others get wrong, done right: were this refused, their refusals would prove nothing.
#include "core/base/result.h"
#include "core/scenario/scenario.h"
#include "core/units/units.h"

namespace headroom {

Energy drawn(Power power, Duration time) { return power * time; }

bool sums()
{
    const Power power = watts(300) + watts(50);
    const Energy energy = joules(1) + drawn(power, hours(1));
    const Money paid = money(5) + moneyPerHour(2) * hours(3);
    const Tokens read = tokens(100) + tokens(20);
    const Bytes held = bytes(10) + BytesPerToken::from_value(2) * read;
    return energy > joules(0) && paid > money(0) && held > bytes(0);
}

bool sameRack(RackId a, RackId b) { return a == b; }
bool atHome(const Rack& rack, const Site& site) { return rack.site == site.id; }

Status kept() { return Done{}; }
int looked()
{
    const auto status = kept();
    return status ? 1 : 0;
}

}  // namespace headroom
