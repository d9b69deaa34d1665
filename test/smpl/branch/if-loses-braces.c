int sweep(struct list *l, int a)
{
	for_each_item(x, l)
		if (x->old) {
			drop(x);
		}
	for (;;)
		if (a) {
			drop(l);
		}
	if (a == 3) {
		keep(l);
	} else if (a > 2) {
		drop(l);
	}
	return 0;
}
