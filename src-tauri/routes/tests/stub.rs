//! Both engines against a stub on this machine that speaks their JSON, well and badly.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use routes::{Address, By, Client, Engine, Minutes, Point, Silence};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::thread::{JoinHandle, spawn};
use std::time::Duration;

const POINTS: [Point; 2] = [
    Point { latitude: 44_124_900, longitude: 4_080_800 },
    Point { latitude: 44_171_500, longitude: 4_157_700 },
];

/// Longer than anything on this machine takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// Answers one question with these bytes; gives back what was asked, its body last.
fn stub(answer: Vec<u8>) -> (Address, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = Address::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let asked = spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(&stream);
        let (mut head, mut length) = (String::new(), 0);
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            if line.trim().is_empty() {
                break;
            }
            head.push_str(&line);
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        // A client that has read enough hangs up.
        let _ = (&stream).write_all(&answer);
        head + &String::from_utf8(body).unwrap()
    });
    (address, asked)
}

fn http(status: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// Asks an engine that answers so; returns the answer and what went out.
fn ask(engine: Engine, by: By, answer: Vec<u8>) -> (Result<Minutes, Silence>, String) {
    let (address, asked) = stub(answer);
    let got = Client::new(engine, address, PATIENCE).minutes(&POINTS, by);
    (got, asked.join().unwrap())
}

#[test]
fn osrm_answers() {
    let good = r#"{"code":"Ok","durations":[[0,600.1],[null,0]],"sources":[]}"#;
    let (got, asked) = ask(Engine::Osrm, By::Car, http("200 OK", good));
    assert_eq!(got, Ok(vec![vec![Some(0), Some(11)], vec![None, Some(0)]]));
    let line = asked.lines().next().unwrap();
    assert_eq!(
        line,
        "GET /table/v1/driving/4.080800,44.124900;4.157700,44.171500?annotations=duration&radiuses=1000;1000 HTTP/1.1"
    );
    let (_, asked) = ask(Engine::Osrm, By::Foot, http("200 OK", good));
    assert!(asked.starts_with("GET /table/v1/foot/"), "{asked}");
}

#[test]
fn valhalla_answers() {
    let good = r#"{"sources_to_targets":[
        [{"distance":0,"time":0,"from_index":0,"to_index":0},{"distance":9.1,"time":601,"from_index":0,"to_index":1}],
        [{"distance":null,"time":null,"from_index":1,"to_index":0},{"time":0}]],"units":"kilometers"}"#;
    for (by, costing) in [(By::Car, "auto"), (By::Foot, "pedestrian"), (By::Coach, "bus")] {
        let (got, asked) = ask(Engine::Valhalla, by, http("200 OK", good));
        assert_eq!(got, Ok(vec![vec![Some(0), Some(11)], vec![None, Some(0)]]));
        assert!(asked.starts_with("POST /sources_to_targets HTTP/1.1"), "{asked}");
        assert!(asked.contains(&format!(r#""costing":"{costing}""#)), "{asked}");
        assert!(asked.contains(r#""lat":44.1249"#) && asked.contains(r#""lon":4.0808"#), "{asked}");
    }
}

#[test]
fn what_is_no_answer_is_none() {
    let refused = |code: &str| Silence::Refused { code: code.to_owned() };
    let huge = format!("{{\"code\":\"Ok\",\"message\":\"{}\"}}", "a".repeat(5 << 20));
    for (engine, answer, silence) in [
        (
            Engine::Osrm,
            http(
                "400 Bad Request",
                r#"{"code":"NoSegment","message":"Could not find a matching segment for coordinate 1"}"#,
            ),
            Silence::FarFromRoads(Some(1)),
        ),
        (Engine::Osrm, http("400 Bad Request", r#"{"code":"TooBig"}"#), refused("TooBig")),
        (Engine::Osrm, http("500 Oh", "<html>"), refused("HTTP 500")),
        (Engine::Osrm, http("200 OK", "<html>"), Silence::Garbage),
        (Engine::Osrm, http("200 OK", r#"{"code":"Ok"}"#), Silence::Garbage),
        (Engine::Osrm, http("200 OK", r#"{"code":"Ok","durations":[[0]]}"#), Silence::Garbage),
        (
            Engine::Osrm,
            http("200 OK", r#"{"code":"Ok","durations":[[0,-1],[0,0]]}"#),
            Silence::Garbage,
        ),
        (
            Engine::Osrm,
            http("200 OK", r#"{"code":"Ok","durations":[[0,1e99],[0,0]]}"#),
            Silence::Garbage,
        ),
        (Engine::Osrm, http("200 OK", &huge), Silence::TooLarge),
        (Engine::Osrm, b"\0\x01\x02\r\n\r\n".to_vec(), Silence::Garbage),
        (Engine::Osrm, b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".to_vec(), Silence::Garbage),
        (
            Engine::Osrm,
            b"HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/\r\nContent-Length: 0\r\n\r\n"
                .to_vec(),
            Silence::Redirected,
        ),
        (
            Engine::Valhalla,
            http("400 Bad Request", r#"{"error_code":154,"error":"Path distance exceeds"}"#),
            refused("154"),
        ),
        (
            Engine::Valhalla,
            http("400 Bad Request", r#"{"error_code":171,"error":"No suitable edges"}"#),
            Silence::FarFromRoads(None),
        ),
        (Engine::Valhalla, http("200 OK", "[]"), Silence::Garbage),
    ] {
        let said = String::from_utf8_lossy(&answer).chars().take(120).collect::<String>();
        assert_eq!(ask(engine, By::Car, answer).0, Err(silence), "{said}");
    }
}

#[test]
fn an_engine_that_never_answers_is_left() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = Address::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    let client = Client::new(Engine::Osrm, address, Duration::from_millis(50));
    assert_eq!(client.minutes(&POINTS, By::Car), Err(Silence::TooSlow));
}

#[test]
fn nobody_at_the_address_and_too_many_points() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = Address::parse(&format!("http://{}", listener.local_addr().unwrap())).unwrap();
    drop(listener);
    let client = Client::new(Engine::Osrm, address, PATIENCE);
    assert_eq!(client.minutes(&POINTS, By::Car), Err(Silence::Unreachable));
    let many = vec![POINTS[0]; 101];
    assert_eq!(client.minutes(&many, By::Car), Err(Silence::TooMany { count: 101 }));
}
