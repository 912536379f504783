// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/bill_of_materials.h"
#include "core/studies/outside_spread.h"
#include "ui/report/elevation_drawing.h"
#include "ui/report/pages.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::DesignPages)
};

/// Racks of which the board needs a picture; of a hall the first ones stand for the rest.
constexpr std::size_t mostElevations = 24;

QString nameOf(const Catalogue& catalogue, ItemKind kind, const std::string& id)
{
    const EntryPtr entry = catalogue.find(kind, id);
    if (!entry)
        return QString::fromStdString(id);
    const auto utf8 = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    const QString vendor = utf8(entry->item.vendor());
    const QString name = utf8(entry->item.name());
    return vendor.isEmpty() || name.startsWith(vendor) ? name : vendor + ' ' + name;
}

struct Table {
    QString title;
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
};

Table tableOfRacks(const ReportContext& context)
{
    Table table{Words::tr("Racks"),
                {{Words::tr("Rack"), Qt::AlignLeft, 0.14},
                 {Words::tr("Units"), Qt::AlignRight, 0.12},
                 {Words::tr("Planned power"), Qt::AlignRight, 0.16},
                 {Words::tr("Limit"), Qt::AlignRight, 0.14},
                 {Words::tr("Weight"), Qt::AlignRight, 0.15},
                 {Words::tr("Limit"), Qt::AlignRight, 0.14},
                 {Words::tr("Accelerators"), Qt::AlignRight, 0.15}},
                {}};
    for (const RackResult& rack : context.results.racks) {
        const RackPtr stands = findRack(context.scenario, rack.id);
        table.rows.push_back(
            {{stands ? QString::fromStdString(stands->name) : QString(),
              text::number(rack.used.units()) + " / " + text::number(rack.height.units()),
              text::plannedPower(rack), text::known(rack.powerLimit), text::known(rack.weight),
              text::known(rack.weightLimit), text::number(rack.accelerators, 0)}});
    }
    return table;
}

Table tableOfFindings(const ReportContext& context)
{
    Table table{Words::tr("Findings"), {{{}, Qt::AlignLeft, 0.72}, {{}, Qt::AlignRight, 0.28}}, {}};
    for (const Finding& finding : context.results.findings)
        table.rows.push_back({{text::finding(finding), text::findingFigures(finding, context.currency)}});
    for (const InputView& input : inputsOutsideSpread(context.scenario))
        table.rows.push_back({{text::outsideSpread(input), text::outsideSpreadFigures(input)}});
    return table;
}

constexpr double headingHeight = 50;

double heightOf(const PageWriter& page, const std::vector<Table>& tables)
{
    double height = 0;
    for (const Table& table : tables) {
        if (!table.rows.empty())
            height += headingHeight + page.heightOf(table.columns, table.rows);
    }
    return height;
}

/// A table that a page can hold is not parted.
void write(PageWriter& page, const Table& table)
{
    if (table.rows.empty())
        return;
    const double height = heightOf(page, {table});
    if (height < page.height())
        page.need(height);
    page.section(table.title);
    page.table(table.columns, table.rows);
}

/// Lower than usual where the tables that follow then stand on the same page.
void writeElevations(PageWriter& page, const ReportContext& context, double tables)
{
    const std::vector<RackPtr>& racks = context.scenario.racks;
    if (racks.empty())
        return;
    page.section(Words::tr("Elevations"));
    const std::size_t count = std::min(racks.size(), mostElevations);
    const RackPtr& tallest =
        *std::max_element(racks.begin(), racks.begin() + static_cast<std::ptrdiff_t>(count),
                          [](const RackPtr& a, const RackPtr& b) { return a->height < b->height; });
    constexpr double gap = 12, rowGap = 20, usualHeight = 520;
    const bool oneRow =
        static_cast<double>(count) * (elevationSize(*tallest, 1).width() + gap) <= page.width() + gap;
    // What an elevation says above and below itself.
    constexpr double words = 70;
    const double left = page.remaining() - tables - words;
    const double unit =
        unitHeightFor(*tallest, oneRow && left > 200 ? std::min(left, usualHeight) : usualHeight);
    double x = 0, rowHeight = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Rack& rack = *racks[i];
        const QSizeF size = elevationSize(rack, unit);
        if (x > 0 && x + size.width() > page.width()) {
            page.space(rowHeight + rowGap);
            x = 0;
            rowHeight = 0;
        }
        if (x == 0)
            page.need(elevationSize(*tallest, unit).height());
        drawElevation(page.painter(), {x, page.y()}, unit, context.catalogue, rack,
                      findRack(context.results, rack.id), page.colours());
        x += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    page.space(rowHeight + gap);
    if (racks.size() > count)
        page.paragraph(Words::tr("%n further rack(s) are not drawn; the table lists all.", nullptr,
                                 static_cast<int>(racks.size() - count)),
                       11);
}

}  // namespace

std::vector<TableRow> billRows(const ReportContext& context, bool each)
{
    using Kind = BillOfMaterials::Kind;
    const BillOfMaterials bill = billOfMaterials(context.catalogue, context.scenario, context.results);
    std::vector<TableRow> rows;
    const auto row = [&](const QString& count, const QString& name, const QString& price, const QString& all,
                         TableRow::Weight weight = TableRow::Weight::Plain) {
        rows.push_back({each ? QStringList{count, name, price, all} : QStringList{count, name, all}, weight});
    };
    for (const BillOfMaterials::Line& line : bill.lines) {
        const QString count = text::number(line.count);
        const QString price = line.each ? text::number(line.each->value(), 2) : QString();
        switch (line.kind) {
        case Kind::Device:
            row(count, nameOf(context.catalogue, line.item, line.id), price, context.money(line.all));
            break;
        case Kind::Accelerator:
            row(count, nameOf(context.catalogue, line.item, line.id), {}, Words::tr("fitted in the servers"));
            break;
        case Kind::Purchase:
            row(count, QString::fromStdString(line.id), price, context.money(line.all));
            break;
        case Kind::Building: row(count, Words::tr("building"), price, context.money(line.all)); break;
        }
    }
    const std::size_t bought = bill.lines.size();
    if (bill.terms && std::abs(bill.terms->value()) >= 0.5)
        row({}, Words::tr("discounts, spares and installation"), {}, context.money(bill.terms));
    if (rows.size() > 1 && bought > 0 && bill.paid)
        row({}, bill.terms ? Words::tr("all, as paid today") : Words::tr("all of which a price is known"), {},
            context.money(bill.paid), TableRow::Weight::Total);
    const int racks = static_cast<int>(context.scenario.racks.size());
    const Known<MoneyRate>& place = context.results.cost.own.colocation;
    if (racks > 0 && context.scenario.finance.facility.facility == Facility::Colocation)
        row(text::number(racks, 0), racks == 1 ? Words::tr("rack place") : Words::tr("rack places"), {},
            place ? Words::tr("%1 %2 a year").arg(context.perYear(place), context.currency)
                  : text::unknownWord());
    return rows;
}

void writeDesign(PageWriter& page, const ReportContext& context)
{
    page.chapter(Words::tr("Physical design"));
    page.section(Words::tr("Bill of materials"));
    const std::vector<TableRow> rows = billRows(context, true);
    if (rows.empty())
        page.paragraph(Words::tr("Nothing is bought yet."));
    else
        page.table({{Words::tr("Count"), Qt::AlignRight, 0.09},
                    {Words::tr("Item"), Qt::AlignLeft, 0.47},
                    {Words::tr("Each, %1").arg(context.currency), Qt::AlignRight, 0.18},
                    {Words::tr("All"), Qt::AlignRight, 0.26}},
                   rows);

    const std::vector<Table> tables{tableOfRacks(context), tableOfFindings(context)};
    writeElevations(page, context, heightOf(page, tables));
    for (const Table& table : tables)
        write(page, table);
}

}  // namespace headroom::ui
