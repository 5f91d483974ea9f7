// SPDX-FileCopyrightText: 2026 ACK Audit Workbench contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>
#include <QString>

class QFormLayout;

namespace Ack {

/// The only makers of labels: the text is never read as HTML, so data can be shown as it is.
[[nodiscard]] QLabel* plainLabel(const QString& text = {}, QWidget* parent = nullptr);
/// Breaks lines.
[[nodiscard]] QLabel* wrappedLabel(const QString& text = {}, QWidget* parent = nullptr);
/// Breaks lines; its text can be selected and copied by mouse and keyboard.
[[nodiscard]] QLabel* selectableLabel(const QString& text = {}, QWidget* parent = nullptr);
/// Larger, for titles.
[[nodiscard]] QLabel* titleLabel(const QString& text = {}, QWidget* parent = nullptr);

/// A form row whose label is plain and the buddy of the field.
QLabel* addPlainRow(QFormLayout* form, const QString& label, QWidget* field);

/// A tool tip for untrusted text: escaped, wrapped, control characters made visible. Empty stays empty.
[[nodiscard]] QString plainToolTip(const QString& text);

/// One line that ends in "…" when there is no room; the whole text is its tool tip and accessible description.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setFullText(const QString& text);
    [[nodiscard]] const QString& fullText() const { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_full;
};

} // namespace Ack
