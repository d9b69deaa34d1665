static int fa0(int x, struct dev *dev)
{
	p |= i | arr[0];
out:
	g(7, i, n);
}
