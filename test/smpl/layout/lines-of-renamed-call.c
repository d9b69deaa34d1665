void tell(struct lamp *lamp, int dim)
{
	if (dim) {
		print(LEVEL_ERROR "lamp: %s wants too many watts "
		      "watts:%d\n",
		      lamp->name, lamp->watts);
		warn_on(1);
	}
	print(LEVEL_ERROR "lamp %d "
		" still on (%d)\n",
	       lamp->number,
	       lamp->watts ?
	       lamp->colour : 0);
	warn_on(1);
	print("a short one\n");
	warn_on(1);
	if (lamp) {
		while (dim) {
			print(LEVEL_ERROR "lamp: %s: "
			      "bad light %d\n", lamp->name,
			      dim);
			warn_on(1);
		}
	}
}
