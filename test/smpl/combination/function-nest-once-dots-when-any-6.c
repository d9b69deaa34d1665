static int fc0(int n)
{
	if (q->a) {
		if (q->a)
			h(foo(NULL));
		else {
		}
	}
}
