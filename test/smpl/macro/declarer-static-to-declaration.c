static LIST(all);
LIST(other);
