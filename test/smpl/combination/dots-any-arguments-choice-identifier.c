void fb0(int x, struct dev *dev)
{
	list_for_each_entry(p, &head, list) {
		if (q->a) {
			unlock(~i);
			q = (sizeof(struct s)) ? (struct s *)dev : x;
		}
	}
}
