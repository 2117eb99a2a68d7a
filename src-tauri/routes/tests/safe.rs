//! An engine behind `https`: answered to where the machine knows its certificate, sent nothing where it does not.

#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use rcgen::{CertifiedKey, generate_simple_self_signed};
use routes::{Address, By, Client, Engine, Point, Silence};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::thread::{JoinHandle, spawn};
use std::time::Duration;

const POINTS: [Point; 2] = [
    Point { latitude: 44_124_900, longitude: 4_080_800 },
    Point { latitude: 44_171_500, longitude: 4_157_700 },
];
/// Longer than anything on this machine takes.
const PATIENCE: Duration = Duration::from_secs(30);
/// Where the program that asks is told the address.
const ADDRESS: &str = "DEROULE_TEST_ENGINE";

/// Serves one connection in its own way; says what it was asked.
fn engine(
    serve: impl FnOnce(TcpStream) -> String + Send + 'static,
) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    (address, spawn(move || serve(listener.accept().unwrap().0)))
}

/// Answers as OSRM does, with a certificate of its own for `localhost`, which it gives in PEM.
fn with_certificate() -> (String, JoinHandle<String>, String) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
    let chain: Vec<CertificateDer<'static>> = vec![cert.der().clone()];
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let (address, asked) = engine(move |stream| {
        let connection = ServerConnection::new(Arc::new(config)).unwrap();
        let mut reader = BufReader::new(StreamOwned::new(connection, stream));
        let mut line = String::new();
        if reader.read_line(&mut line).is_err() {
            return String::new();
        }
        let mut head = String::new();
        while reader.read_line(&mut head).is_ok_and(|read| read > 2) {}
        let body = r#"{"code":"Ok","durations":[[0,600],[600,0]]}"#;
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        reader.get_mut().write_all(answer.as_bytes()).unwrap();
        line
    });
    (address, asked, cert.pem())
}

fn ask(address: &str) -> Result<routes::Minutes, Silence> {
    let address = Address::parse(address).unwrap();
    Client::new(Engine::Osrm, address, PATIENCE).minutes(&POINTS, By::Car)
}

#[test]
fn a_certificate_that_nobody_knows_is_sent_nothing() {
    let (address, asked, _) = with_certificate();
    assert_eq!(ask(&address), Err(Silence::Untrusted));
    assert_eq!(asked.join().unwrap(), "");
}

#[test]
fn what_does_not_speak_https_is_sent_nothing() {
    let (address, asked) = engine(|mut stream| {
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        String::new()
    });
    assert_eq!(ask(&address), Err(Silence::Untrusted));
    asked.join().unwrap();
}

#[test]
fn a_certificate_of_the_machine_is_answered_to() {
    let (address, asked, pem) = with_certificate();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(format!("engine-{}.pem", std::process::id()));
    std::fs::write(&file, pem).unwrap();
    // What a machine knows is read from its surroundings: a program of its own asks.
    let run = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_program_that_asks", "--ignored"])
        .env("SSL_CERT_FILE", &file)
        .env_remove("SSL_CERT_DIR")
        .env(ADDRESS, address)
        .output()
        .unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stdout));
    assert!(asked.join().unwrap().starts_with("GET /table/v1/driving/"));
}

#[test]
#[ignore = "asked by another test, with other surroundings"]
fn the_program_that_asks() {
    let Ok(address) = std::env::var(ADDRESS) else { return };
    assert_eq!(ask(&address), Ok(vec![vec![Some(0), Some(10)], vec![Some(10), Some(0)]]));
}
