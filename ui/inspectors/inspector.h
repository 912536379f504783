// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"
#include "ui/inspectors/field_row.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace headroom::ui {

class CalibrationCard;
class ToldLabel;

/// Shows and edits what is selected; without a selection the plan itself. Generated from the description of each entity, so that
/// a new field of core appears here by itself.
class Inspector final : public QWidget {
    Q_OBJECT
public:
    Inspector(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
    ~Inspector() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// Puts the cursor into the field of an input path, selecting what it belongs to.
    void focusField(const QString& path);

signals:
    /// The runs that correct a deployment are to be shown.
    void runsRequested(DeploymentId deployment);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    /// Rows in one column, built anew when other fields are to be shown.
    struct Part {
        QWidget* column = nullptr;
        std::vector<FieldRow*> rows{};
        QStringList shape{};  ///< paths and headings of the rows built, to tell when to build anew
    };
    /// Whether the rows were built anew.
    bool showPart(Part& part, const std::vector<FieldValue>& fields);
    void build(Part& part, const std::vector<FieldValue>& fields);
    std::vector<Selection::Target> shownTargets() const;
    /// The same field of each selected thing.
    ScenarioDocument::StepName nameOf(const FieldValue& field) const;
    std::vector<QString> pathsOf(const FieldValue& field) const;
    void showTitle(TargetTitle title, std::size_t count);
    void connectRow(FieldRow* row);
    void showSource(FieldRow* row);
    void showSpread(FieldRow* row);
    FieldRow::Agreement agreementOf(const FieldValue& field,
                                    const std::vector<std::vector<FieldValue>>& others) const;

    ScenarioDocument& m_document;
    Selection& m_selection;
    QLabel* m_icon;
    ToldLabel* m_name;
    ToldLabel* m_line;
    CalibrationCard* m_calibration;
    QScrollArea* m_scroll;
    QWidget* m_legend;
    QVBoxLayout* m_page;
    /// Apart, so that a result that comes or goes does not take away the field that is being typed in.
    Part m_fields, m_follows;
};

}  // namespace headroom::ui
