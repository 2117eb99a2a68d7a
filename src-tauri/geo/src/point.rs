//! A point on the globe.

/// A point in WGS 84, in millionths of a degree, so that it can be compared; known to about 10 m.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// Latitude in millionths of a degree, positive to the north.
    pub latitude: i32,
    /// Longitude in millionths of a degree, positive to the east.
    pub longitude: i32,
}

impl Point {
    /// Returns the latitude and the longitude in degrees.
    ///
    /// ```
    /// let ales = geo::by_insee("30007").unwrap().point().unwrap();
    /// assert_eq!(ales.degrees(), (44.1249, 4.0808));
    /// ```
    pub fn degrees(self) -> (f64, f64) {
        (f64::from(self.latitude) / 1_000_000.0, f64::from(self.longitude) / 1_000_000.0)
    }

    /// Returns the kilometres to another point as the crow flies, on a sphere of 6371 km.
    ///
    /// ```
    /// let point = |insee| geo::by_insee(insee).unwrap().point().unwrap();
    /// let (ales, nimes) = (point("30007"), point("30189"));
    /// assert_eq!(ales.kilometres_to(nimes).round(), 39.0);
    /// assert_eq!(ales.kilometres_to(ales), 0.0);
    /// ```
    pub fn kilometres_to(self, other: Self) -> f64 {
        let radians = |point: Self| {
            let (latitude, longitude) = point.degrees();
            (latitude.to_radians(), longitude.to_radians())
        };
        let ((from_lat, from_lon), (to_lat, to_lon)) = (radians(self), radians(other));
        let half_lat = ((to_lat - from_lat) / 2.0).sin();
        let half_lon = ((to_lon - from_lon) / 2.0).sin();
        let haversine =
            half_lat.mul_add(half_lat, from_lat.cos() * to_lat.cos() * half_lon * half_lon);
        2.0 * 6371.0 * haversine.sqrt().min(1.0).asin()
    }
}
