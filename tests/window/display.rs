//! A display that nobody looks at, and the one thing that its windows are told from outside.

use crate::office::Program;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt, EventMask, MapState, Window,
};
use x11rb::rust_connection::RustConnection;

/// What the display is drawn by.
pub(crate) const PROGRAM: &str = "Xvfb";

/// A display of the test's own: no window shows on the developer's, and none takes the keyboard of another test.
pub(crate) struct Display {
    _server: Program,
    name: String,
}

impl Display {
    pub(crate) fn open() -> Self {
        // Without -noreset it forgets itself when its last window closes, and the next one cannot connect.
        let mut server = Command::new(PROGRAM);
        server.args([
            "-displayfd",
            "1",
            "-noreset",
            "-nolisten",
            "tcp",
            "-screen",
            "0",
            "1600x1000x24",
        ]);
        let mut server = Program::start(server.stdout(Stdio::piped()).stderr(Stdio::null()));
        let mut number = String::new();
        BufReader::new(server.output()).read_line(&mut number).unwrap();
        Self { _server: server, name: format!(":{}", number.trim()) }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The title of a program's window; `None` while it has none.
    pub(crate) fn title(&self, process: u32) -> Option<String> {
        let (display, window) = self.window_of(process);
        let name = atom(&display, "_NET_WM_NAME");
        let name = display.get_property(false, window?, name, AtomEnum::ANY, 0, 1024).unwrap();
        String::from_utf8(name.reply().ok()?.value).ok()
    }

    /// Asks a program's window to close, as the cross in its corner does.
    pub(crate) fn close_window(&self, process: u32) {
        let (display, window) = self.window_of(process);
        let window = window.expect("the program has a window on the display");
        let delete = [atom(&display, "WM_DELETE_WINDOW"), x11rb::CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, atom(&display, "WM_PROTOCOLS"), delete);
        display.send_event(false, window, EventMask::NO_EVENT, message).unwrap().check().unwrap();
    }

    /// Gives a program's window another size, as dragging its corner does.
    pub(crate) fn resize(&self, process: u32, width: u32, height: u32) {
        let (display, window) = self.window_of(process);
        let window = window.expect("the program has a window on the display");
        let size = ConfigureWindowAux::new().x(0).y(0).width(width).height(height);
        display.configure_window(window, &size).unwrap().check().unwrap();
    }

    /// Width and height of a program's window; `None` while it has none.
    pub(crate) fn size(&self, process: u32) -> Option<(u32, u32)> {
        let (display, window) = self.window_of(process);
        let geometry = display.get_geometry(window?).unwrap().reply().ok()?;
        Some((geometry.width.into(), geometry.height.into()))
    }

    fn window_of(&self, process: u32) -> (RustConnection, Option<Window>) {
        let (display, screen) = x11rb::connect(Some(&self.name)).unwrap();
        let root = display.setup().roots[screen].root;
        let windows = display.query_tree(root).unwrap().reply().unwrap().children;
        let window = windows.into_iter().find(|window| is_window_of(&display, *window, process));
        (display, window)
    }
}

fn is_window_of(display: &RustConnection, window: Window, process: u32) -> bool {
    let shown = display.get_window_attributes(window).unwrap().reply();
    let owner = atom(display, "_NET_WM_PID");
    let owner =
        display.get_property(false, window, owner, AtomEnum::CARDINAL, 0, 1).unwrap().reply();
    shown.is_ok_and(|shown| shown.map_state == MapState::VIEWABLE)
        && owner.is_ok_and(|owner| {
            owner.value32().is_some_and(|mut value| value.next() == Some(process))
        })
}

fn atom(display: &RustConnection, name: &str) -> u32 {
    display.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
}
