// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"

#include <QWidget>

#include <set>

class QMenu;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace headroom::ui {

struct WorkloadChoice;

/// All that a plan consists of and has no place in a rack: sites, pools, workloads, deployments, commitments, staff.
class PlanOutline final : public QWidget {
    Q_OBJECT
public:
    PlanOutline(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

public slots:
    /// Adds a thing of this kind with sensible beginnings and selects it.
    void add(headroom::ui::Selection::Kind kind);

signals:
    void refused(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void follow();
    void showMenu(QPoint at);
    void removeCurrent();
    void addAction(QMenu& menu, Selection::Kind kind, const char* icon);
    void addWorkloadOf(const WorkloadChoice& choice);
    void addNamed(Selection::Kind kind, const QString& thing);
    Selection::Target current() const;

    ScenarioDocument& m_document;
    Selection& m_selection;
    QTreeWidget* m_tree;
    QToolButton* m_add;
    QToolButton* m_remove;
    std::set<Selection::Kind> m_folded;  ///< groups that the user has closed
    bool m_following = false;
};

}  // namespace headroom::ui
