// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

namespace zoneloom::testing {

/// What a person can do with a window: with the mouse alone (and typing into fields), or with the keyboard alone.
/// Each function gives an empty text, or why a person would be stuck there.
class Hands
{
public:
    enum class With
    {
        Mouse,
        Keys
    };
    explicit Hands(With with)
        : m_with(with)
    {}
    [[nodiscard]] bool hasMouse() const { return m_with == With::Mouse; }

    /// Goes through the menu bar to an action, by their words without mnemonics.
    [[nodiscard]] QString menu(QMenuBar* bar, const QString& title, const QString& item) const
    {
        QAction* top = named(bar->actions(), title);
        if (!top)
            return QStringLiteral("there is no menu “%1”").arg(title);
        if (hasMouse())
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
        else
            QTest::keyClick(keyboard(), mnemonic(top->text()), Qt::AltModifier);
        QMenu* menu = top->menu();
        if (!QTest::qWaitFor([menu] { return menu->isVisible(); }))
            return QStringLiteral("the menu “%1” does not open").arg(title);
        QAction* action = named(menu->actions(), item);
        if (!action || !action->isEnabled() || !action->isVisible())
            return QStringLiteral("“%1” cannot be chosen in “%2”").arg(item, title);
        if (hasMouse())
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        else
            QTest::keyClick(menu, mnemonic(action->text()));
        return QTest::qWaitFor([menu] { return !menu->isVisible(); })
                   ? QString()
                   : QStringLiteral("“%1” does not answer to its mnemonic").arg(item);
    }

    [[nodiscard]] QString press(QAbstractButton* button) const
    {
        if (!button || !button->isVisible() || !button->isEnabled())
            return QStringLiteral("“%1” cannot be pressed").arg(button ? button->text() : QString());
        if (hasMouse())
            return click(button, button->rect().center());
        if (QString stuck = reach(button); !stuck.isEmpty())
            return stuck;
        QTest::keyClick(keyboard(), Qt::Key_Space);
        return {};
    }

    /// Ticks a box; its words can be clicked as well as its square, which stands at the left.
    [[nodiscard]] QString tick(QAbstractButton* box) const
    {
        if (!box || !box->isVisible() || !box->isEnabled())
            return QStringLiteral("“%1” cannot be ticked").arg(box ? box->text() : QString());
        const QString stuck = hasMouse() ? click(box, QPoint(8, box->height() / 2)) : press(box);
        return !stuck.isEmpty() || box->isChecked() ? stuck : QStringLiteral("“%1” is not ticked").arg(box->text());
    }

    /// Puts text in place of what a field holds.
    [[nodiscard]] QString fill(QWidget* field, const QString& text) const
    {
        QString stuck = hasMouse() ? click(field, field->rect().center()) : reach(field);
        if (!stuck.isEmpty())
            return stuck;
        if (hasMouse())
            QTest::mouseDClick(field, Qt::LeftButton, {}, QPoint(12, field->height() / 2)); // the word that is there
        if (QApplication::focusWidget() != field)
            return QStringLiteral("%1 does not take the keys").arg(describe(field));
        QTest::keyClicks(keyboard(), text);
        return {};
    }

    /// Makes a row or cell of a view the current one.
    [[nodiscard]] QString choose(QAbstractItemView* view, const QModelIndex& index) const
    {
        if (!index.isValid())
            return QStringLiteral("there is no such row in %1").arg(describe(view));
        if (hasMouse()) {
            view->scrollTo(index);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        } else {
            if (QString stuck = reach(view); !stuck.isEmpty())
                return stuck;
            const auto go = [view](auto at, int target, Qt::Key back, Qt::Key on) {
                for (int step = 0; step < 300 && at() != target; ++step)
                    QTest::keyClick(keyboard(), at() > target ? back : on);
            };
            const QRect there = view->visualRect(index);
            go([view] { return view->visualRect(view->currentIndex()).top(); }, there.top(), Qt::Key_Up, Qt::Key_Down);
            go([view] { return view->currentIndex().column(); }, index.column(), Qt::Key_Left, Qt::Key_Right);
        }
        return view->currentIndex() == index ? QString()
                                             : QStringLiteral("the cell cannot be reached in %1").arg(describe(view));
    }

    [[nodiscard]] QString pick(QComboBox* box, int row) const
    {
        if (!hasMouse()) {
            if (QString stuck = reach(box); !stuck.isEmpty())
                return stuck;
            for (int step = 0; step < box->count() && box->currentIndex() != row; ++step)
                QTest::keyClick(keyboard(), box->currentIndex() > row ? Qt::Key_Up : Qt::Key_Down);
        } else {
            if (QString stuck = click(box, box->rect().center()); !stuck.isEmpty())
                return stuck;
            QAbstractItemView* list = box->view();
            if (!QTest::qWaitFor([list] { return list->isVisible(); }))
                return QStringLiteral("%1 does not open").arg(describe(box));
            QTest::qWait(QApplication::doubleClickInterval()); // the release of the click that opened it
            const QPoint at = list->visualRect(box->model()->index(row, 0)).center();
            QTest::mouseMove(list->viewport(), at);
            QTest::mousePress(list->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, at);
        }
        return QTest::qWaitFor([box, row] { return box->currentIndex() == row; })
                   ? QString()
                   : QStringLiteral("row %1 cannot be picked in %2").arg(row).arg(describe(box));
    }

    /// A page by its tab: clicked, or by the arrow keys on the tabs.
    [[nodiscard]] QString turnTo(QTabBar* tabs, int tab) const
    {
        if (hasMouse()) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        } else {
            if (QString stuck = reach(tabs); !stuck.isEmpty())
                return stuck;
            for (int step = 0; step < tabs->count() && tabs->currentIndex() != tab; ++step)
                QTest::keyClick(keyboard(), tabs->currentIndex() > tab ? Qt::Key_Left : Qt::Key_Right);
        }
        return tabs->currentIndex() == tab ? QString() : QStringLiteral("the tab cannot be reached");
    }

    /// Tab from where the keyboard is until that widget has it.
    [[nodiscard]] static QString reach(QWidget* widget)
    {
        constexpr int farthest = 80;
        QStringList passed;
        for (int step = 0; step < farthest; ++step) {
            attend();
            const QWidget* focus = QApplication::focusWidget();
            if (focus && (focus == widget || focus == widget->focusProxy() || focus->focusProxy() == widget))
                return {};
            passed += describe(focus);
            QTest::keyClick(keyboard(), Qt::Key_Tab);
        }
        return QStringLiteral("Tab does not reach %1, but %2").arg(describe(widget), passed.mid(0, 20).join(u'|'));
    }

    /// Where what is typed goes.
    [[nodiscard]] static QWidget* keyboard()
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        attend();
        QWidget* focus = QApplication::focusWidget();
        return focus ? focus : QApplication::activeWindow();
    }

    /// What a desktop does when a dialog comes or goes: the window that is on top gets the keys.
    static void attend()
    {
        QWidget* top = QApplication::activeModalWidget();
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (!top && window->isVisible() && window->windowType() == Qt::Window)
                top = window;
        }
        if (top && QApplication::activeWindow() != top) {
            top->activateWindow();
            if (!QTest::qWaitFor([top] { return QApplication::activeWindow() == top; }))
                qFatal("%s does not get the keys", top->metaObject()->className());
        }
    }

    static QAction* named(const QList<QAction*>& actions, const QString& text)
    {
        for (QAction* action : actions) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

private:
    static Qt::Key mnemonic(const QString& text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        return keys.isEmpty() ? Qt::Key_unknown : keys[0].key();
    }
    static QString describe(const QWidget* widget)
    {
        if (!widget)
            return QStringLiteral("nothing");
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        return QString::fromLatin1(widget->metaObject()->className()) +
               QStringLiteral(" “%1”").arg(button ? button->text() : widget->accessibleName());
    }
    /// What a click there really meets must be that widget.
    static QString click(QWidget* widget, const QPoint& at)
    {
        for (QWidget* in = widget->parentWidget(); in; in = in->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(in))
                area->ensureWidgetVisible(widget); // the wheel
        }
        attend();
        QWidget* window = widget->window();
        const QWidget* met = window->childAt(widget->mapTo(window, at));
        if (met != widget && !widget->isAncestorOf(met))
            return QStringLiteral("a click on %1 meets %2").arg(describe(widget), describe(met));
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        return {};
    }

    With m_with;
};

} // namespace zoneloom::testing
