int fb0(int x, struct dev *dev)
{
	g(n, (struct s *)x);
}
