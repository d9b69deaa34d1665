#define DEBUG(x) x

int one(struct list_head *lamps)
{
	struct lamp *l;

	list_for_each_entry(l, lamps, list) {
		dim(l);
	}
	DEBUG(list_for_each_entry(l, lamps, list) {
		use(l);
	})
	return 0;
}

int two(struct list_head *lamps)
{
	struct lamp *l;

	list_for_each_entry(l, lamps, list) {
		dim(l);
	}
	use(l);
	return 0;
}
