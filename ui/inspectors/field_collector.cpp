// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/field_collector.h"

#include "core/scenario/paths.h"
#include "core/units/amount.h"
#include "ui/inspectors/field_groups.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Inspector)
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Catalogue items that a text field of this name may hold.
std::optional<ItemKind> catalogueOf(std::string_view section, std::string_view field)
{
    if (field == "model")
        return ItemKind::Model;
    if (field == "instance")
        return ItemKind::CloudInstance;
    if (field == "api")
        return ItemKind::ApiPrice;
    if (field == "accelerator")
        return ItemKind::Accelerator;
    if (section == "rack" && field == "frame")
        return ItemKind::RackFrame;
    return {};
}

std::vector<FieldValue::Option> dataClasses()
{
    std::vector<FieldValue::Option> options{{{}, text::dataClassName({})}};
    for (const std::string& one : text::dataClasses())
        options.push_back({QString::fromStdString(one), text::dataClassName(one)});
    return options;
}

/// A stored word that is not among the choices stays choosable, as nothing may vanish by being looked at.
void keepUnlisted(FieldValue& value)
{
    const bool listed = std::any_of(value.options.begin(), value.options.end(),
                                    [&](const auto& option) { return option.value == value.text; });
    if (!listed)
        value.options.push_back({value.text, Words::tr("%1 (not in the catalogue)").arg(value.text)});
}

}  // namespace

QString FieldCollector::noneWord() { return Words::tr("none"); }

FieldValue FieldCollector::begin(std::string_view name)
{
    m_name = name;
    FieldValue value;
    value.path = words(m_section) + '.' + (m_id ? QString::number(m_id) + '.' : QString()) + words(name);
    value.name = text::pathName(value.path);
    const FieldPlace place = placeOf(m_section, name);
    value.group = place.group;
    value.rank = place.rank;
    return value;
}

void FieldCollector::fillAmount(FieldValue& value, double si, const std::string& unit)
{
    const auto spec = parseUnit(unit);
    const double factor = spec && spec.value().factor > 0 ? spec.value().factor : 1.0;
    value.type = FieldValue::Type::Amount;
    value.unit = QString::fromStdString(unit);
    value.text = QString::number(si / factor, 'g', 12);  // 15 would show binary noise
}

void FieldCollector::fillSpread(FieldValue& value, Spread<double> spread, const std::string& unit)
{
    const auto spec = parseUnit(unit);
    const double factor = spec && spec.value().factor > 0 ? spec.value().factor : 1.0;
    value.spread = spread;
    value.spreadLow = QString::number(spread.low / factor, 'g', 12);
    value.spreadHigh = QString::number(spread.high / factor, 'g', 12);
}

QString FieldCollector::unitToStart(Dimension dimension) const
{
    if (const std::string_view usual = usualUnit(m_name); !usual.empty())
        return words(usual);
    const auto offered = unitsFor(dimension, m_scenario.info.currency);
    return offered.empty() ? QString() : QString::fromStdString(offered.front());
}

QStringList FieldCollector::unitsOffered(double si, Dimension dimension) const
{
    QStringList units;
    for (const std::string& unit : unitsFor(dimension, m_scenario.info.currency)) {
        const auto spec = parseUnit(unit);
        const double shown = spec ? std::abs(si) / spec.value().factor : 0;
        if (shown >= 1e-3 && shown < 1e9)  // nobody reads the others
            units << QString::fromStdString(unit);
    }
    return units;
}

bool FieldCollector::fill(FieldValue& value, const std::string& string)
{
    value.text = QString::fromStdString(string);
    value.type = m_name == "notes" || m_name == "defects" || m_name == "question" || m_name == "refused"
                     ? FieldValue::Type::LongText
                     : FieldValue::Type::Text;
    if (m_name == "item")
        return false;  // told in the title
    if (m_name == "refused") {
        value.fallback = Words::tr("It may be used. Else say why not: a law, a contract, a policy.");
        value.fallbackNote = Words::tr(
            "A line that is refused is priced to compare with: it never wins, and the plan says what refusing it costs.");
    }
    if (m_name == "currency") {
        value.type = FieldValue::Type::Told;
        // The plan may count in any currency that it has a rate of; amounts stay as they are stated.
        if (m_section == "info" && !m_scenario.exchangeRates.empty()) {
            value.type = FieldValue::Type::Choice;
            value.options.push_back({value.text, value.text});
            for (const ExchangeRate& rate : m_scenario.exchangeRates)
                value.options.push_back(
                    {QString::fromStdString(rate.name), QString::fromStdString(rate.name)});
        }
    }
    if (m_name == "data_class") {
        value.type = FieldValue::Type::Choice;
        value.options = dataClasses();
        keepUnlisted(value);
    }
    if (const auto kind = catalogueOf(m_section, m_name))
        return chooseItem(value, *kind);
    return true;
}

bool FieldCollector::chooseItem(FieldValue& value, ItemKind kind) const
{
    value.type = FieldValue::Type::Choice;
    value.options.push_back({{}, noneWord()});
    for (const EntryPtr& entry : m_catalogue.entries(kind))
        value.options.push_back({QString::fromStdString(entry->item.id), text::entryName(entry->item)});
    keepUnlisted(value);
    return true;
}

bool FieldCollector::fill(FieldValue& value, const Date& date)
{
    value.type = FieldValue::Type::Date;
    value.text = date.known() ? QString::fromStdString(toText(date)) : QString();
    return true;
}

bool FieldCollector::fill(FieldValue& value, int number)
{
    value.type = FieldValue::Type::Whole;
    value.text = QString::number(number);
    return true;
}

bool FieldCollector::fill(FieldValue& value, const RackUnits& units)
{
    value.type = FieldValue::Type::Amount;
    value.unit = "U";
    value.text = QString::number(units.units());
    return true;
}

bool FieldCollector::fill(FieldValue& value, const DayShape& shape)
{
    value.type = FieldValue::Type::Shape;
    QStringList weights;
    for (const double weight : shape)
        weights << QString::number(weight, 'g', 6);
    value.text = weights.join(' ');
    value.changed = !shape.empty();  // a flat day needs no shape
    return true;
}

}  // namespace headroom::ui
