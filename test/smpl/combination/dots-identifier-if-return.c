static int fb0(int x, struct dev *dev)
{
	f(h());
	if (~q->next)
		return;
}
