// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QAbstractItemModel>

#include <vector>

namespace headroom::ui {

/// The mime type under which an item is dragged; its data is "tableName/id".
QString itemMimeType();

/// The catalogue as groups of items, each with its name and the one figure that tells most about its kind.
class CatalogueModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< int of ItemKind
        IdRole,                       ///< QString, empty for groups
        FigureRole,                   ///< QString: "350 W", "unknown"; for groups the count of items
        IconRole,                     ///< name of an icon
        SearchRole,                   ///< all words an item is found by
        PricedRole,                   ///< bool
        AirCooledRole,                ///< bool
        MemoryRole,                   ///< double: bytes of one accelerator, 0 if unknown or not one
    };

    explicit CatalogueModel(QObject* parent = nullptr);
    /// Shows this catalogue; it must outlive the model's contents.
    void show(const Catalogue& catalogue);
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct Row {
        EntryPtr entry;
        QString name, figure, search;
        std::string launched{};  ///< ISO date
        double memory = 0;
        bool priced = false, airCooled = false;
    };
    struct Group {
        QString name, icon;
        std::vector<Row> rows;
    };
    void fill();

    const Catalogue* m_catalogue = nullptr;
    std::vector<Group> m_groups;
};

}  // namespace headroom::ui
