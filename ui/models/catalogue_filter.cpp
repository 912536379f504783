// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalogue_filter.h"

#include "ui/models/catalogue_model.h"

#include <algorithm>

namespace headroom::ui {

CatalogueFilter::CatalogueFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void CatalogueFilter::setWords(const QString& words)
{
    m_words = words.split(' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CatalogueFilter::setPriced(bool on)
{
    m_priced = on;
    invalidateFilter();
}

void CatalogueFilter::setAirCooled(bool on)
{
    m_airCooled = on;
    invalidateFilter();
}

void CatalogueFilter::setLeastMemory(double bytes)
{
    m_leastMemory = bytes;
    invalidateFilter();
}

bool CatalogueFilter::narrowed() const
{
    return !m_words.isEmpty() || m_priced || m_airCooled || m_leastMemory > 0;
}

QVariant CatalogueFilter::data(const QModelIndex& index, int role) const
{
    // A group tells how many of its items are shown.
    if (role == CatalogueModel::FigureRole && !index.parent().isValid())
        return rowCount(index);
    return QSortFilterProxyModel::data(index, role);
}

bool CatalogueFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!parent.isValid())
        return !narrowed();  // with a filter on, a group is shown for its items' sake
    if (m_priced && !index.data(CatalogueModel::PricedRole).toBool())
        return false;
    if (m_airCooled && !index.data(CatalogueModel::AirCooledRole).toBool())
        return false;
    if (m_leastMemory > 0 && index.data(CatalogueModel::MemoryRole).toDouble() < m_leastMemory)
        return false;
    const QString text = index.data(CatalogueModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace headroom::ui
