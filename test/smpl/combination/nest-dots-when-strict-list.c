static int fb0(int x, struct dev *dev)
{
	init(q->next, q->b);
	switch (f(n, n, i)) {
	case 0:
		goto out;
	}
out:
	h();
}
