/// Several runs of a checklist compared: trends, what is owed from the last run, estimates,
/// differences. Values only, computed from runs; nothing is worded here.
package tickdown.statistics;
