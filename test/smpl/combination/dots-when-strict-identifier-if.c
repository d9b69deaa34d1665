int fb0(int x, struct dev *dev)
{
	if (s.next)
	n++;
	for (i = 0; i < n; i++) {
		if (unlock())
		dev = q->b;
	}
}
