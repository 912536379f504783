// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

class FigureChanges;

/// What a foreign file holds and what taking it would do, before anything is done.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `head` says what the file is, `facts` what it holds, line by line; `take` is the button's text.
    ImportDialog(const QString& head, const QStringList& facts, const QString& take, QWidget* parent);

    /// Asks for a word that the file does not say itself; it must not be empty.
    void askFor(const QString& label, const QString& proposal);
    QString answer() const;
    /// Asks which of these it is for.
    void offer(const QString& label, const std::vector<std::pair<QString, std::uint64_t>>& choices,
               std::uint64_t proposal);
    std::uint64_t choice() const;
    /// Shows figures to be ticked, with a search line where they are many.
    void showChanges(FigureChanges* changes);

private:
    void follow();

    QBoxLayout* m_column;
    QLineEdit* m_answer = nullptr;
    QComboBox* m_choice = nullptr;
    FigureChanges* m_changes = nullptr;
    QPushButton* m_take;
};

}  // namespace headroom::ui
