// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plan_files.h"
#include "ui/document/scenario_document.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace headroom::ui {

/// Which file the plan lives in: new, open, save, recent files. A failure leaves the document as it was and says why.
class PlanSession final : public QObject {
    Q_OBJECT
public:
    PlanSession(ScenarioDocument& document, PlanFiles files, QWidget* window);

    /// Opens a file, asking about unsaved work first. False if nothing was opened.
    bool open(const QString& fileName);
    bool openSample(const QString& sample);
    bool openByDialog();
    bool newPlan();
    bool save();
    bool saveByDialog();
    /// Saves a copy in the form that the suffix names, leaving the document's own name alone.
    bool exportTo(const QString& fileName);
    /// Whether the document may be left: saved, or the user gave it up.
    bool mayLeave();

    static QStringList recentFiles();
    const PlanFiles& files() const { return m_files; }
    /// "podcast-clips" → what the plan is called.
    static QStringList sampleNames();

signals:
    void failed(const QString& message);
    void opened();
    void created();  ///< after `opened`, where the plan is a new and empty one
    void savedTo(const QString& fileName);
    void recentChanged();

private:
    bool saveTo(const QString& fileName);
    void remember(const QString& fileName);
    QString folder() const;

    ScenarioDocument& m_document;
    PlanFiles m_files;
    QWidget* m_window;
};

}  // namespace headroom::ui
