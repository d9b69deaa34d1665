void fc0(int x, struct dev *dev)
{
	if (s.next) {
		q = put(n != y);
		ret = init(-1, g(n, ret));
	} else {
	}
	f();
}
