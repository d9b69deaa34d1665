#define DEBUG(x) x

int one(struct list_head *lamps)
{
	struct lamp *l;

	DEBUG(list_for_each_entry(l, lamps, list) {
		dim(l);
	});
	if (lamps)
		DEBUG(list_for_each_entry(l, lamps, list) { dim(l); });
	dim(l);
	return 0;
}
void f(void) { DEBUG(dim(l)); }
