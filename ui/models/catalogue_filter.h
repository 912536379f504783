// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace headroom::ui {

/// The catalogue narrowed by words and by filters that all must hold. Groups without a match are hidden.
class CatalogueFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CatalogueFilter(QObject* parent = nullptr);

    void setWords(const QString& words);
    void setPriced(bool on);
    void setAirCooled(bool on);
    /// Only accelerators with at least this memory in bytes; 0 for no such filter.
    void setLeastMemory(double bytes);
    bool narrowed() const;
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    bool m_priced = false;
    bool m_airCooled = false;
    double m_leastMemory = 0;
};

}  // namespace headroom::ui
