/// A run in hindsight: how it deviated from its checklist, and what its time was spent on. Values
/// only, computed from a run; nothing is worded here.
package tickdown.review;
