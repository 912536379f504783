// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery_keeper.h"

#include "core/scenario/edits.h"
#include "ui/text/text.h"

#include <QStandardPaths>
#include <QtConcurrentRun>

namespace headroom::ui {

namespace {

/// Long enough to gather a burst of edits, short enough that a crash costs seconds.
constexpr int waitMilliseconds = 1500;

}  // namespace

RecoveryKeeper::RecoveryKeeper(ScenarioDocument& document, const QString& folder, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_folder(folder)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(waitMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryKeeper::keepNow);
    if (m_folder.isEmpty())
        return;
    auto claimed = RecoveryCopy::claim(m_folder.toStdString());
    if (claimed)
        m_copy.emplace(std::move(claimed).value());
    const auto follow = [this] {
        if (!m_document.modified())
            forget();
        else if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&document, &ScenarioDocument::changed, this, follow);
    connect(&document, &ScenarioDocument::fileNameChanged, this, follow);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, follow);
}

RecoveryKeeper::~RecoveryKeeper() { m_writing.waitForFinished(); }

QString RecoveryKeeper::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/recovery";
}

std::vector<Leftover> RecoveryKeeper::found() const
{
    return m_folder.isEmpty() ? std::vector<Leftover>{} : leftovers(m_folder.toStdString());
}

void RecoveryKeeper::keepNow()
{
    if (!m_copy || !m_document.modified())
        return;
    if (m_writing.isRunning()) {
        m_timer.start();
        return;
    }
    m_writing =
        QtConcurrent::run([this, scenario = carryUsedEntries(m_document.scenario(), m_document.catalogue()),
                           original = m_document.fileName().toStdString()] {
            const auto status = m_copy->keep(scenario, original);
            QString problem;
            if (!status)
                problem = text::error(status.error());
            QMetaObject::invokeMethod(
                this,
                [this, problem] {
                    if (problem.isEmpty()) {
                        m_lastKept = QDateTime::currentDateTime();
                        m_toldFailure = false;
                        emit kept();
                    } else if (!std::exchange(m_toldFailure, true)) {
                        emit failed(tr("No recovery copy could be written. %1").arg(problem));
                    }
                },
                Qt::QueuedConnection);
        });
}

void RecoveryKeeper::forget()
{
    m_timer.stop();
    m_writing.waitForFinished();
    if (m_copy)
        m_copy->discard();
    m_lastKept = {};
}

void RecoveryKeeper::finish() { forget(); }

}  // namespace headroom::ui
