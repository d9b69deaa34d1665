void fc0(int x, struct dev *dev)
{
	h(i, dev == p);
	foo(1);
}
