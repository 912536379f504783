// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recovery.h"
#include "ui/document/scenario_document.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <optional>

namespace headroom::ui {

/// Keeps a recovery copy of unsaved work a moment after each change, on a background thread from the same immutable value, and
/// finds what crashed programs left.
class RecoveryKeeper final : public QObject {
    Q_OBJECT
public:
    /// `folder` empty: keeps nothing (safe mode).
    RecoveryKeeper(ScenarioDocument& document, const QString& folder, QObject* parent);
    ~RecoveryKeeper() override;

    /// Where copies live for this user.
    static QString usualFolder();
    std::vector<Leftover> found() const;
    QDateTime lastKept() const { return m_lastKept; }
    /// The program ends by the user's will: no copy stays.
    void finish();

signals:
    void kept();
    void failed(const QString& message);

private:
    void keepNow();
    void forget();

    ScenarioDocument& m_document;
    QString m_folder;
    std::optional<RecoveryCopy> m_copy;
    QTimer m_timer;
    QFuture<void> m_writing;
    QDateTime m_lastKept;
    bool m_toldFailure = false;
};

}  // namespace headroom::ui
