// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/amount.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Numbers)
};

constexpr char16_t noBreak = 0x00a0;
constexpr char16_t trueMinus = 0x2212;

/// Places after the point that still mean something: four figures in all.
int usefulDecimals(double value)
{
    const double size = std::abs(value);
    if (size == 0 || size >= 1000)
        return 0;
    const int before = static_cast<int>(std::floor(std::log10(size))) + 1;
    return std::clamp(4 - before, 0, 8);
}

QString withoutTrailingZeros(QString text, const QLocale& locale)
{
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

/// "2.43 × 10⁴²", "1.2 × 10⁻¹²": digits that nobody can read.
QString power(double value)
{
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    QString raised = QString::number(std::abs(exponent));
    for (QChar& digit : raised) {
        constexpr std::u16string_view superscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
        digit = superscripts[static_cast<std::size_t>(digit.digitValue())];
    }
    const QString mantissa = QLocale().toString(std::abs(value) / std::pow(10.0, exponent), 'f', 2);
    return (value < 0 ? QString(QChar(trueMinus)) : QString()) + mantissa +
           QStringLiteral("\u00a0×\u00a010") + (exponent < 0 ? QStringLiteral("⁻") : QString()) + raised;
}

/// A unit in the user's language, where it has words in it: "per day" for 1/day, "USD/yr" with the year's own letter.
QString unitWords(const QString& unit)
{
    if (unit.startsWith(QLatin1String("1/"))) {
        const QString per = unit.mid(2);
        return per == QLatin1String("s")       ? Words::tr("per second")
               : per == QLatin1String("min")   ? Words::tr("per minute")
               : per == QLatin1String("h")     ? Words::tr("per hour")
               : per == QLatin1String("day")   ? Words::tr("per day")
               : per == QLatin1String("week")  ? Words::tr("per week")
               : per == QLatin1String("month") ? Words::tr("per month")
               : per == QLatin1String("yr")    ? Words::tr("per year")
                                               : unit;
    }
    const auto word = [](const QString& part, bool counted) {
        if (part == QLatin1String("yr"))
            return counted ? Words::tr("yr", "behind a number of years")
                           : Words::tr("yr", "behind a stroke: a year");
        if (part == QLatin1String("month") || part == QLatin1String("months"))
            return counted ? Words::tr("months") : Words::tr("month", "behind a stroke");
        if (part == QLatin1String("week"))
            return counted ? Words::tr("weeks") : Words::tr("week", "behind a stroke");
        if (part == QLatin1String("day") || part == QLatin1String("days"))
            return counted ? Words::tr("days") : Words::tr("day", "behind a stroke");
        return part;
    };
    QStringList parts = unit.split(QLatin1Char('/'));
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i] = word(parts[i], i == 0);
    QString shown = parts.join(QLatin1Char('/'));
    shown.replace("token/s", Words::tr("token/s")).replace("audio h", Words::tr("audio h"));
    return shown;
}

}  // namespace

QString FigureText::joined() const { return unit.isEmpty() ? figure : figure + QChar(noBreak) + unit; }

QString number(double value, int decimals)
{
    if (!std::isfinite(value))
        return unknownWord();
    constexpr double unreadable = 1e15;
    // What is left of a difference of like amounts is no figure; below this it may be that.
    constexpr double least = 1e-6;
    if (std::abs(value) >= unreadable || (decimals < 0 && value != 0 && std::abs(value) < least))
        return power(value);
    const QLocale locale;
    const int places = decimals < 0 ? usefulDecimals(value) : decimals;
    QString text = locale.toString(std::abs(value), 'f', places);
    if (decimals < 0)
        text = withoutTrailingZeros(text, locale);
    const bool zero = text.indexOf(QRegularExpression("[1-9]")) < 0;
    // A little is not nothing.
    if (zero && std::abs(value) >= least)
        return number(value);
    return value < 0 && !zero ? QChar(trueMinus) + text : text;
}

QString signedNumber(double value, int decimals)
{
    const QString text = number(value, decimals);
    return value > 0 ? '+' + text : text;
}

FigureText figureIn(double value, const QString& unit, int decimals)
{
    return {number(value, decimals), unitWords(unit)};
}

FigureText figure(double si, Dimension dimension, const QString& currency)
{
    if (dimension == dimensions::none)
        return {number(si), {}};
    if (dimension == dimensions::money)
        return {number(si, std::abs(si) >= 1000 ? 0 : 2), currency};
    const std::string unit = bestUnit(si, dimension, currency.toStdString());
    if (unit.empty()) {
        // Work has no unit of its own; per hour reads better than per second.
        if (dimension == dimensions::work / dimensions::time)
            return {number(si * 3600), Words::tr("per hour")};
        if (dimension == dimensions::time / dimensions::token)
            return figureIn(si * 1e6, QStringLiteral("µs/token"));
        const Dimension work = dimensions::work;
        if (dimension == dimensions::energy / work)
            return figure(si, dimensions::energy);
        if (dimension == dimensions::mass / work)
            return std::abs(si) < 1e-3 ? figureIn(si * 1e6, "mg") : figureIn(si * 1e3, "g");
        if (dimension == work / dimensions::energy)
            return std::abs(si) < 1e-2 ? figureIn(si * 3.6e6, Words::tr("per kWh"))
                                       : figureIn(si, Words::tr("per J"));
        return {number(si), {}};
    }
    // What runs is told per hour.
    const std::string chosen =
        dimension == dimensions::money / dimensions::time ? currency.toStdString() + "/h" : unit;
    const auto spec = parseUnit(chosen);
    const double factor = spec ? spec.value().factor : 1.0;
    return figureIn(si / factor, QString::fromStdString(chosen));
}

QString atLeast(const QString& figure) { return Words::tr("≥ %1", "at least").arg(figure); }

QString plannedPower(const RackResult& rack, const QString& figure)
{
    if (rack.unknownPower == 0)
        return figure;
    return rack.leastPower > Power{} ? atLeast(figure) : unknownWord();
}

QString plannedPower(const RackResult& rack) { return plannedPower(rack, figure(rack.leastPower).joined()); }

QString unknownWord() { return Words::tr("unknown"); }

QString percent(double share, int decimals) { return number(share * 100, decimals) + QChar(noBreak) + '%'; }

QString date(Date date)
{
    if (!date.known())
        return {};
    if (date.month == 0)
        return QString::number(date.year);
    if (date.day == 0)
        return QLocale().toString(QDate(date.year, date.month, 1), "MMM yyyy");
    return QLocale().toString(QDate(date.year, date.month, date.day), "d MMM yyyy");
}

}  // namespace headroom::text
