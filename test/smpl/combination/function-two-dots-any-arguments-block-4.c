static int fa1(int x, struct dev *dev)
{
	if (7) {
	}
	foo(sizeof(x));
	f(f(), x, x);
}
