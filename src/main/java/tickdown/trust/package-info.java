/// Which commands of checklists an operator trusts to be run as checks, without being asked each
/// time.
package tickdown.trust;
