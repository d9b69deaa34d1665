void fc0(int x, struct dev *dev)
{
	if (q->len) {
		if (i) {
		}
		if (lock())
			n = p->len;
	}
}
