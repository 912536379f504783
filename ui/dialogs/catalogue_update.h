// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/document/scenario_document.h"

#include <QDialog>

#include <vector>

class QTreeWidget;

namespace headroom::ui {

/// "These 4 figures changed since this plan was made": what the plan carries against the present catalogue, to be taken item by
/// item. Nothing changes silently.
class CatalogueUpdateDialog final : public QDialog {
    Q_OBJECT
public:
    CatalogueUpdateDialog(const std::vector<FigureChange>& changes, QWidget* parent);
    /// Takes the chosen items from the present catalogue into the plan.
    ScenarioDocument::Edit edit(const Catalogue& current) const;

private:
    QTreeWidget* m_list;
};

}  // namespace headroom::ui
