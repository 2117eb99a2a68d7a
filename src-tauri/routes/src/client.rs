//! One question to an engine: sent, waited for, and read no further than it may go.

use crate::{Address, By, Engine, Minutes, Point, Silence, osrm, valhalla};
use std::sync::Arc;
use std::time::Duration;
use ureq::http::Response;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

/// How long a question may take as a whole.
pub const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// Engines refuse tables that are larger.
pub const MOST_POINTS: usize = 100;

/// No answer about so many points is longer, in bytes.
const MOST_BYTES: u64 = 4 << 20;

/// An engine at an address.
#[derive(Clone, Debug)]
pub struct Client {
    engine: Engine,
    address: Address,
    agent: Agent,
}

impl Client {
    /// Makes a client, which speaks to nobody yet. `wait` is the longest that one question may take, its connection included.
    pub fn new(engine: Engine, address: Address, wait: Duration) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(wait))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            // What the surroundings say of proxies is not what the office has set.
            .proxy(None)
            .user_agent("deroule")
            .tls_config(tls())
            .build();
        Self { engine, address, agent: Agent::new_with_config(config) }
    }

    /// Asks for the minutes from each point to each, at most [`MOST_POINTS`] of them.
    ///
    /// # Errors
    /// [`Silence`]; nothing was taken then.
    pub fn minutes(&self, points: &[Point], by: By) -> Result<Minutes, Silence> {
        if points.len() > MOST_POINTS {
            return Err(Silence::TooMany { count: points.len() });
        }
        let answer = match self.engine {
            Engine::Osrm => self.agent.get(osrm::url(&self.address, points, by)).call(),
            Engine::Valhalla => self
                .agent
                .post(valhalla::url(&self.address))
                .content_type("application/json")
                .send(valhalla::question(points, by)),
        }?;
        let (status, text) = read(answer)?;
        let minutes = match self.engine {
            Engine::Osrm => osrm::minutes(status, &text),
            Engine::Valhalla => valhalla::minutes(status, &text),
        }?;
        let square =
            minutes.len() == points.len() && minutes.iter().all(|row| row.len() == points.len());
        if square { Ok(minutes) } else { Err(Silence::Garbage) }
    }
}

/// The machine's own certificates decide, among them those that an office has put there; the provider is named here, so that none
/// is set for the whole program.
fn tls() -> TlsConfig {
    TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .build()
}

fn read(mut answer: Response<Body>) -> Result<(u16, String), Silence> {
    let status = answer.status();
    if status.is_redirection() {
        return Err(Silence::Redirected);
    }
    let bytes = answer.body_mut().with_config().limit(MOST_BYTES).read_to_vec()?;
    let text = String::from_utf8(bytes).map_err(|_| Silence::Garbage)?;
    Ok((status.as_u16(), text))
}
