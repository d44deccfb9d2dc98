/// `tickdown doctor`: what the program sees of its surroundings, and what is wrong with them.
package tickdown.command.doctor;
