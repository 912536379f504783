// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace headroom::ui {

class CatalogueFilter;
class CatalogueModel;
class PaletteTree;

/// What can be placed: search, filters, groups. Items are dragged from here, or picked up with Enter.
class CataloguePalette final : public QWidget {
    Q_OBJECT
public:
    explicit CataloguePalette(ScenarioDocument& document, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    CatalogueModel& model() { return *m_model; }

public slots:
    void focusSearch();

signals:
    void picked(headroom::ItemKind kind, const QString& item);

protected:
    void changeEvent(QEvent* event) override;
    /// The arrow down and Enter lead from the search to what it found.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void narrow();
    QStringList openGroups() const;
    void openGroups(const QStringList& icons);
    void focusFirstItem();

    ScenarioDocument& m_document;
    CatalogueModel* m_model;
    CatalogueFilter* m_filter;
    QLineEdit* m_search;
    PaletteTree* m_tree;
    QToolButton *m_priced, *m_airCooled, *m_large;
    const Catalogue* m_shown = nullptr;
    QStringList m_openBefore;  ///< the groups that were open before the search; empty without one
};

}  // namespace headroom::ui
