// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace headroom::ui {

/// What a person typed in their locale as core reads it: "1.234,5 kW" (de) → "1234.5 kW". A separator that cannot part groups of
/// three is a decimal point in any locale, so that "0.30" stays what it looks like.
QString canonicalNumbers(const QString& typed, const QLocale& locale);
/// "1234.5" → "1.234,5" (de), with six digits at most behind which nobody looks; of money never less than the cents.
QString localNumber(const QString& canonical, const QString& unit, const QLocale& locale);
/// The text with this unit if it has none of its own: "0.3" → "0.3 EUR/kWh", "40k" → "40k 1/day".
QString withUnit(const QString& canonical, const QString& unit);

}  // namespace headroom::ui
