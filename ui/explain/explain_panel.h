// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace headroom::ui {

class FormulaLabel;
class SourceTree;

/// Explains one figure, down to its sources, and stays true while the plan changes.
class ExplainPanel final : public QWidget {
    Q_OBJECT
public:
    ExplainPanel(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);

    /// The path being explained; empty when nothing is.
    QString path() const { return m_path; }
    QSize sizeHint() const override { return {640, 480}; }

public slots:
    void explain(const QString& path);
    void back();

signals:
    /// The title changed ("Explain: break-even").
    void titleChanged(const QString& title);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void copy() const;
    void print();
    QString asText() const;

    ScenarioDocument& m_document;
    Selection& m_selection;
    Explanation m_explanation;
    QString m_path;
    QStringList m_history;
    QLabel* m_figure;
    QLabel* m_unit;
    QLabel* m_kinds;
    QLabel* m_sentence;
    QLabel* m_interval;
    FormulaLabel* m_formula;
    QLabel* m_source;
    SourceTree* m_tree;
    QToolButton* m_back;
    QToolButton* m_copy;
    QToolButton* m_print;
};

}  // namespace headroom::ui
