// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/document/scenario_document.h"

#include <QDialog>

#include <vector>

class QPushButton;

namespace headroom::ui {

class FigureChanges;

/// "These 4 figures changed since this plan was made": what the plan carries against the present catalogue, to be taken item by
/// item. Nothing changes silently.
class CatalogueUpdateDialog final : public QDialog {
    Q_OBJECT
public:
    CatalogueUpdateDialog(const std::vector<FigureChange>& changes, const Catalogue& current,
                          QWidget* parent);
    /// Takes the chosen items from the present catalogue into the plan.
    ScenarioDocument::Edit edit(const Catalogue& current) const;

private:
    FigureChanges* m_list;
    QPushButton* m_take;
};

}  // namespace headroom::ui
