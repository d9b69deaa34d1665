int fa0(int n)
{
	int y = p >= (10);
	switch (f("s", 2, n)) {
	case 0:
		p->a = NULL;
		break;
	case 1:
		foo(ret, 10 || ret);
		break;
	default:
		init(dev);
	}
	if ((int)n) {
	}
	foo();
}
