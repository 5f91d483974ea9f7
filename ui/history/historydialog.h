// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/history/historymodel.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace Ack {

class NoticeBox;

/// Dialog `History`: the kept audits; open one, compare two, delete with undo. Reads and moves files beside the GUI
/// thread. What was deleted is gone for good when the dialog closes.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(const QString& dataDir, QWidget* parent = nullptr);
    ~HistoryDialog() override;

    /// Reads the list again, and keeps what is selected.
    void reload();

Q_SIGNALS:
    void openAsked(const QString& path);
    void compareAsked(const QString& older, const QString& newer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void wire();
    void setTexts();
    void show(const QList<HistoryEntry>& entries);
    void update();
    void openChosen();
    void compareChosen();
    void removeChosen();
    void undo();
    [[nodiscard]] QList<HistoryEntry> chosen() const;
    [[nodiscard]] QAction* make(const QString& name, const QString& icon, const QKeySequence& keys);

    const QString m_dataDir;
    HistoryModel m_model;
    QLabel* m_intro;
    NoticeBox* m_notice;
    QTableView* m_table;
    QLabel* m_count;
    QAction* m_open;
    QAction* m_compare;
    QAction* m_remove;
    QAction* m_undo;
    QAction* m_close;
    int m_readings = 0;           ///< begun so far: an older one that comes late is dropped
    QList<QStringList> m_removed; ///< for each deletion the places from which undo takes back
};

} // namespace Ack
