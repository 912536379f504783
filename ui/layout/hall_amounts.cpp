// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/hall_amounts.h"

#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::HallView)
};

}  // namespace

HallAmount hallAmount(const Rack& rack, const RackResult& result, HallQuantity quantity)
{
    switch (quantity) {
    case HallQuantity::Power:
        // What is known says enough when it is too much.
        if (result.powerLimit && (result.unknownPower == 0 || result.leastPower > *result.powerLimit))
            return {true, result.leastPower.value(), result.powerLimit->value(),
                    rack.feedRating.value.value()};
        return {};
    case HallQuantity::Weight:
        if (result.weight && result.weightLimit)
            return {true, result.weight->value(), result.weightLimit->value(), result.weightLimit->value()};
        return {};
    case HallQuantity::Space:
        return {true, result.used.units(), result.height.units(), result.height.units()};
    }
    return {};
}

HallClasses::HallClasses(const Assumptions& assumptions, HallQuantity quantity)
{
    if (quantity == HallQuantity::Power)
        m_limit = assumptions.planningShare.value.value();
    // At a limit of 80 % these are 20, 40, 60, 70, 80 and 100 %; at 100 %, fifths.
    constexpr std::array<double, count - 1> ofLimit{0.25, 0.5, 0.75, 0.875, 1.0, 1.25},
        fifths{0.2, 0.4, 0.6, 0.8, 1.0, 1.2};
    const auto& steps = m_limit < 1 ? ofLimit : fifths;
    std::transform(steps.begin(), steps.end(), m_ends.begin(),
                   [this](double step) { return step * m_limit; });
}

std::size_t HallClasses::classOf(double share) const
{
    return static_cast<std::size_t>(
        std::find_if(m_ends.begin(), m_ends.end(), [share](double end) { return share <= end + 1e-9; }) -
        m_ends.begin());
}

QString hallName(HallQuantity quantity)
{
    switch (quantity) {
    case HallQuantity::Power: return Words::tr("Power");
    case HallQuantity::Weight: return Words::tr("Weight");
    case HallQuantity::Space: return Words::tr("Space");
    }
    return {};
}

QString hallFigure(HallQuantity quantity, const HallAmount& amount)
{
    if (!amount.known)
        return text::unknownWord();
    switch (quantity) {
    case HallQuantity::Power: return text::number(amount.value / 1000, 1);
    case HallQuantity::Weight: return text::number(amount.value, 0);
    case HallQuantity::Space: return text::number(amount.value);
    }
    return {};
}

}  // namespace headroom::ui
