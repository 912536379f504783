// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/study_text.h"

#include "core/scenario/spreads.h"
#include "core/units/amount.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <cmath>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Study)
};

struct Name {
    const char* key;
    const char* words;
};

constexpr Name resultNames[] = {
    {"capacity.mean_use", QT_TRANSLATE_NOOP("headroom::text::Study", "Mean use")},
    {"capacity.peak_use", QT_TRANSLATE_NOOP("headroom::text::Study", "Use at the busiest hour")},
    {"cost.api.total", QT_TRANSLATE_NOOP("headroom::text::Study", "Total cost, API")},
    {"cost.break_even_months", QT_TRANSLATE_NOOP("headroom::text::Study", "Break-even")},
    {"cost.cloud.per_unit", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per unit of work, cloud")},
    {"cost.cloud.total", QT_TRANSLATE_NOOP("headroom::text::Study", "Total cost, cloud")},
    {"cost.own.capital", QT_TRANSLATE_NOOP("headroom::text::Study", "Purchase, own")},
    {"cost.own.per_unit", QT_TRANSLATE_NOOP("headroom::text::Study", "Cost per unit of work, own")},
    {"cost.own.running", QT_TRANSLATE_NOOP("headroom::text::Study", "Running cost, own")},
    {"cost.own.total", QT_TRANSLATE_NOOP("headroom::text::Study", "Total cost, own")},
    {"cost.saving", QT_TRANSLATE_NOOP("headroom::text::Study", "Saving by owning")},
    {"energy.carbon_yearly", QT_TRANSLATE_NOOP("headroom::text::Study", "Carbon a year")},
    {"energy.planned_power", QT_TRANSLATE_NOOP("headroom::text::Study", "Planned power")},
    {"energy.yearly", QT_TRANSLATE_NOOP("headroom::text::Study", "Energy a year")},
};

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

QString resultName(std::string_view name)
{
    for (const Name& one : resultNames) {
        if (name == one.key)
            return Words::tr(one.words);
    }
    return latin(name);
}

QString wayWord(std::string_view way)
{
    if (way == "own")
        return Words::tr("own");
    if (way == "cloud")
        return Words::tr("cloud");
    return way == "api" ? Words::tr("API") : latin(way);
}

QString neverWord() { return Words::tr("never"); }

QString resultFigure(std::optional<double> si, std::string_view name, const std::string& unit, double factor)
{
    if (!si)
        return unknownWord();
    if (std::isinf(*si))
        return neverWord();
    if (name == "cost.break_even_months")
        return figureIn(*si, Words::tr("months"), 1).joined();
    return figureIn(*si / factor, QString::fromStdString(unit), std::abs(*si / factor) >= 1000 ? 0 : -1)
        .joined();
}

QString inputName(const InputView& input)
{
    const QString field = pathName(QString::fromStdString(input.path));
    return input.owner.empty() ? field : Words::tr("%1, %2").arg(field, QString::fromStdString(input.owner));
}

QString inputFigure(const InputView& input, double si)
{
    const auto spec = input.unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(input.unit);
    return figureIn(si / (spec ? spec.value().factor : 1.0), QString::fromStdString(input.unit)).joined();
}

QString inputSpan(const InputView& input, double low, double high)
{
    const auto spec = input.unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(input.unit);
    const double factor = spec ? spec.value().factor : 1.0;
    return Words::tr("%1 to %2", "low and high end of an input")
        .arg(number(low / factor), figureIn(high / factor, QString::fromStdString(input.unit)).joined());
}

QString spreadKindName(SpreadKind kind)
{
    switch (kind) {
    case SpreadKind::Range: return Words::tr("Range");
    case SpreadKind::Triangular: return Words::tr("Triangle");
    case SpreadKind::Normal: return Words::tr("Normal");
    case SpreadKind::Lognormal: break;
    }
    return Words::tr("Lognormal");
}

QString goalSentence(const InputView& input, const std::vector<double>& solutions, std::string_view outcome,
                     const QString& target, const QString& least, const QString& most, const QString& result)
{
    const QString name = inputName(input);
    QStringList values;
    for (const double one : solutions)
        values += inputFigure(input, one);
    if (outcome == "found")
        return Words::tr("%1 is %2 at %3 = %4 (now %5).")
            .arg(result, target, name, values.join(QString()), inputFigure(input, input.value));
    if (outcome == "several")
        return Words::tr("%1 is %2 at several values of %3: %4.")
            .arg(result, target, name, values.join("; "));
    if (outcome == "jumps")
        return Words::tr("%1 never is exactly %2: it jumps past it at %3 = %4.")
            .arg(result, target, name, values.front());
    if (outcome == "unmoved")
        return Words::tr("%1 does not depend on %2: it stays at %3.").arg(result, name, least);
    if (outcome == "unknown")
        return Words::tr("%1 is unknown whatever %2 is. Fill in what it needs first.").arg(result, name);
    return Words::tr("No value of %1 gives %2: %3 stays between %4 and %5.")
        .arg(name, target, result, least, most);
}

}  // namespace headroom::text
