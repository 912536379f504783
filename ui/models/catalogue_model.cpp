// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalogue_model.h"

#include "ui/models/kind_icon.h"
#include "ui/text/text.h"

#include <QMimeData>

#include <algorithm>

namespace headroom::ui {

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Q>
QString shown(const Figure<Q>& figure)
{
    return figure.known() ? text::figure(*figure.value, QString::fromStdString(figure.currency)).joined()
                          : text::unknownWord();
}

/// The one figure that tells most about a thing of its kind.
struct FigureOf {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const Accelerator& a) const { return shown(a.peakPower); }
    QString operator()(const Server& s) const { return shown(s.price); }
    QString operator()(const RackFrame& r) const { return shown(r.maxLoad); }
    QString operator()(const Device& d) const
    {
        if (d.kind == ItemKind::Storage && d.capacity.known())
            return shown(d.capacity);
        return shown(d.peakPower.known() ? d.peakPower : d.typicalPower);
    }
    QString operator()(const Model& m) const
    {
        return m.parameters.known() ? text::number(m.parameters.value->value() / 1e9) + QChar(0xa0) + "B"
                                    : text::unknownWord();
    }
    QString operator()(const CloudInstance& c) const { return shown(c.onDemand); }
    QString operator()(const ApiPrice& a) const { return shown(a.output); }
    QString operator()(const ElectricityPrice& e) const { return shown(e.price); }
    QString operator()(const GridCarbon& g) const { return shown(g.intensity); }
    QString operator()(const Currency& c) const { return shown(c.perEuro); }
};

/// The accelerator that a thing comes with: who searches for the card also looks for what holds it.
struct CardOf {
    template <class Thing>
    QString operator()(const Thing&) const
    {
        return {};
    }
    QString operator()(const Server& server) const { return named(server.priceAccelerator); }
    QString operator()(const CloudInstance& instance) const { return named(instance.accelerator); }
    QString named(const std::string& id) const
    {
        const Accelerator* card = id.empty() ? nullptr : catalogue.accelerator(id);
        return QString::fromStdString(card ? ' ' + id + ' ' + card->name : id);
    }
    const Catalogue& catalogue;
};

}  // namespace

QString itemMimeType() { return QStringLiteral("application/x-headroom-item"); }

CatalogueModel::CatalogueModel(QObject* parent) : QAbstractItemModel(parent) {}

void CatalogueModel::show(const Catalogue& catalogue)
{
    beginResetModel();
    m_catalogue = &catalogue;
    fill();
    endResetModel();
}

void CatalogueModel::retranslate()
{
    if (m_catalogue)
        show(*m_catalogue);
}

void CatalogueModel::fill()
{
    struct Heading {
        QString name;
        std::vector<ItemKind> kinds;
    };
    const Heading headings[] = {
        {tr("Accelerators"), {ItemKind::Accelerator}},
        {tr("Servers"), {ItemKind::Server}},
        {tr("Racks"), {ItemKind::RackFrame}},
        {tr("Network"), {ItemKind::Switch}},
        {tr("Storage"), {ItemKind::Storage}},
        {tr("Power and cooling"), {ItemKind::Pdu, ItemKind::Cooling}},
        {tr("AI models"), {ItemKind::Model}},
        {tr("Cloud and API"), {ItemKind::CloudInstance, ItemKind::ApiPrice}},
        {tr("Electricity and carbon"), {ItemKind::Electricity, ItemKind::Carbon, ItemKind::EmbodiedCarbon}},
        {tr("Jurisdictions"), {ItemKind::Jurisdiction}},
        {tr("Currencies"), {ItemKind::Currency}},
    };
    m_groups.clear();
    for (const Heading& heading : headings) {
        Group group{heading.name, iconOf(heading.kinds.front()), {}};
        for (const ItemKind kind : heading.kinds) {
            for (const EntryPtr& entry : m_catalogue->entries(kind)) {
                Row row{.entry = entry,
                        .name = text::entryName(entry->item),
                        .figure = std::visit(FigureOf{}, entry->thing),
                        .search = words(entry->item.name()) + ' ' + words(entry->item.vendor()) + ' ' +
                                  QString::fromStdString(entry->item.id) +
                                  std::visit(CardOf{*m_catalogue}, entry->thing)};
                for (const ItemField& field : entry->item.fields) {
                    if (field.field == "alias")
                        row.search += ' ' + QString::fromStdString(field.text);
                    if (field.field == "launch_date")
                        row.launched = field.text;
                    row.priced = row.priced || (!field.currency.empty() && field.number.has_value());
                    row.airCooled = row.airCooled || (field.field == "cooling" &&
                                                      words(field.text).contains("air", Qt::CaseInsensitive));
                }
                if (const auto* card = std::get_if<Accelerator>(&entry->thing); card && card->memory.known())
                    row.memory = card->memory.value->value();
                group.rows.push_back(std::move(row));
            }
        }
        // The newest accelerators first; of the others what has a price.
        std::stable_sort(group.rows.begin(), group.rows.end(), [](const Row& a, const Row& b) {
            return std::pair(b.priced, b.launched) < std::pair(a.priced, a.launched);
        });
        m_groups.push_back(std::move(group));
    }
}

QModelIndex CatalogueModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // Groups carry 0; an item the number of its group plus one.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr{0});
}

QModelIndex CatalogueModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int CatalogueModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int CatalogueModel::columnCount(const QModelIndex&) const { return 1; }

QVariant CatalogueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0) {
        const Group& group = m_groups[static_cast<std::size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole: return group.name;
        case FigureRole: return static_cast<int>(group.rows.size());
        case IconRole: return group.icon;
        default: return {};
        }
    }
    const Group& group = m_groups[index.internalId() - 1];
    const Row& row = group.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::ToolTipRole: return words(row.entry->item.vendor()) + ' ' + row.name + ", " + row.figure;
    case Qt::AccessibleTextRole: return row.name + ", " + row.figure;
    case KindRole: return static_cast<int>(row.entry->item.kind);
    case IdRole: return QString::fromStdString(row.entry->item.id);
    case FigureRole: return row.figure;
    case IconRole: return group.icon;
    case SearchRole: return row.search;
    case PricedRole: return row.priced;
    case AirCooledRole: return row.airCooled;
    case MemoryRole: return row.memory;
    default: return {};
    }
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.internalId() != 0 ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList CatalogueModel::mimeTypes() const { return {itemMimeType()}; }

QMimeData* CatalogueModel::mimeData(const QModelIndexList& indexes) const
{
    for (const QModelIndex& index : indexes) {
        const QString id = index.data(IdRole).toString();
        if (id.isEmpty())
            continue;
        auto* data = new QMimeData;
        const auto table = tableName(static_cast<ItemKind>(index.data(KindRole).toInt()));
        data->setData(itemMimeType(), (words(table) + '/' + id).toUtf8());
        data->setText(index.data().toString());
        return data;
    }
    return nullptr;
}

}  // namespace headroom::ui
