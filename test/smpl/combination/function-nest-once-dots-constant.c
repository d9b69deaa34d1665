
static int fb1(void)
{
	if (foo(lock(q, y), (int)(1), arr[2])) {
		switch (p->b) {
		case 0:
			init(2, (char *)n);
		}
	} else
	return init();
}
