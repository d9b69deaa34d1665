int fa0(int n)
{
	if (h()) {
		if (put(dev))
			h(dev->a, y, i);
		if (foo(dev >= n)) {
		}
	} else
	foo(init("s", x), (2) ? x : "s", foo());
}
