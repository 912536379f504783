// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct FigureName {
    std::string_view field;
    const char* name;
};

constexpr FigureName figureNames[] = {
    {"price", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Price")},
    {"price_low", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Price, low")},
    {"price_high", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Price, high")},
    {"on_demand", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "On demand")},
    {"spot", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Spot")},
    {"reserved_1yr", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Reserved, 1 year")},
    {"reserved_3yr", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Reserved, 3 years")},
    {"reserved_5yr", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Reserved, 5 years")},
    {"input", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Input tokens")},
    {"output", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Output tokens")},
    {"cached_input", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Cached input tokens")},
    {"memory", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Memory")},
    {"bandwidth", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Memory bandwidth")},
    {"bf16_peak", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Peak, BF16")},
    {"fp8_peak", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Peak, FP8")},
    {"fp4_peak", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Peak, FP4")},
    {"int8_peak", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Peak, INT8")},
    {"interconnect_bandwidth", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Link to other accelerators")},
    {"tdp", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Power")},
    {"peak_power", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Power")},
    {"typical_power", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Typical power")},
    {"idle", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Idle power")},
    {"height", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Height")},
    {"weight", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Weight")},
    {"intensity", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Grid carbon")},
    {"per_euro", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "For one euro")},
    {"params_total", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Parameters")},
    {"params_active", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Active parameters")},
    {"params_encoder", QT_TRANSLATE_NOOP("headroom::text::Catalogue", "Encoder parameters")},
};

}  // namespace

QString catalogueFigureName(std::string_view field)
{
    for (const FigureName& one : figureNames) {
        if (one.field == field)
            return QCoreApplication::translate("headroom::text::Catalogue", one.name);
    }
    return {};
}

QString catalogueFigure(const std::string& value)
{
    if (value.empty())
        return unknownWord();
    const QString whole = QString::fromStdString(value);
    const QString number = whole.section(' ', 0, 0), unit = whole.section(' ', 1);
    bool plain = false;
    const double read = number.toDouble(&plain);
    if (!plain)
        return whole;
    const int decimals = number.contains('.') ? static_cast<int>(number.size() - number.indexOf('.') - 1) : 0;
    return figureIn(read, unit == QLatin1String("1") ? QString() : unit, decimals).joined();
}

QString entryName(const Item& item)
{
    const auto words = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    QString out = words(item.name());
    if (item.kind != ItemKind::CloudInstance)
        return out;
    if (const QString vendor = words(item.vendor()); !vendor.isEmpty() && !out.contains(vendor))
        out += QStringLiteral(", ") + vendor;
    for (const ItemField& field : item.fields) {
        if (field.field == "region")
            out += QStringLiteral(", ") + QString::fromStdString(field.text);
    }
    return out;
}

}  // namespace headroom::text
