int fa1(int x, struct dev *dev)
{
	if (arr[n]) {
	} else
		x += p->len < ((struct s *)p);
	return g(i);
}
