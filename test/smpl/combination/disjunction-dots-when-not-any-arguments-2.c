static int fa0(int n)
{
	if (ret * dev->a) {
		foo(p->a, i, *dev);
	}
		x += arr[n];
}
