// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/exchange/foreign_file.h"
#include "ui/document/scenario_document.h"

#include <QObject>
#include <QString>

class QWidget;

namespace headroom::ui {

/// Other people's files into the plan: recognises the kind by content, shows what it holds and what taking it does, and takes it as
/// one undoable step. Nothing happens before the user agrees.
class PlanImport final : public QObject {
    Q_OBJECT
public:
    PlanImport(ScenarioDocument& document, QWidget* window);

    /// The kind of a file; nothing if it cannot be read or is of no known kind.
    static std::optional<ForeignFile> kindOf(const QString& fileName);
    /// Takes a file that is not a plan. A failure is said and leaves the plan as it was.
    void take(const QString& fileName);
    /// Asks for the file first.
    void takeByDialog();

signals:
    void failed(const QString& message);
    void taken(const QString& message);

private:
    void takeModel(const QString& fileName, const std::string& text);
    void takePrices(const QString& fileName, const std::string& text, ItemKind kind);
    void takeTrace(const QString& fileName);
    void takeLog(const QString& fileName, const std::string& text);
    void apply(const QString& step, const ScenarioDocument::Edit& edit, const QString& message);
    void fail(Error error, const QString& fileName);

    ScenarioDocument& m_document;
    QWidget* m_window;
};

}  // namespace headroom::ui
